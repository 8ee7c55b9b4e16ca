using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Diagnostics;

public sealed class WordBookTests
{
    public static TheoryData<string> Codes => [.. WordBook.Explanations.Select(explanation => explanation.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_speaks_both_languages(string code)
    {
        var said = WordBook.Explanation(code);
        Assert.Matches("^CUR[0-9]{4}$", code);
        Assert.All(
            [said.Message, said.Cause],
            text => Assert.True(text.Has(TextLanguage.Dutch) && text.Has(TextLanguage.English))
        );
    }

    /// <summary>A message is one sentence that fits behind a place: no capital, no full stop, one line.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_worded_as_the_style_asks(string code)
    {
        var said = WordBook.Explanation(code);
        Assert.All(
            [said.Message.In(TextLanguage.Dutch), said.Message.In(TextLanguage.English)],
            message =>
            {
                Assert.DoesNotContain('\n', message);
                Assert.False(message.EndsWith('.'), message);
                Assert.False(char.IsUpper(message[0]) && !char.IsUpper(message[1]), message);
            }
        );
    }

    [Fact]
    public void Every_text_speaks_both_languages() =>
        Assert.All(
            WordBook.Keys.Select(WordBook.Both),
            text => Assert.True(text.Has(TextLanguage.Dutch) && text.Has(TextLanguage.English))
        );
}
