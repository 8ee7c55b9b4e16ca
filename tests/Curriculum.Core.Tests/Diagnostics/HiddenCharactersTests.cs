using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Diagnostics;

public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("\0", "␀")]
    [InlineData("a\u001B[31mb", "a␛[31mb")]
    [InlineData("\u007F", "␡")]
    [InlineData("a\r\nb", "a␍␊b")]
    [InlineData("\u0085\u009B\u202E\u2028\uFEFF", "�����")]
    [InlineData("é\t😀 `x`", "é\t😀 `x`")]
    public void What_is_hidden_is_shown(string text, string expected) =>
        Assert.Equal(expected, HiddenCharacters.Shown(text));

    /// <summary>Half a pair stands in no attribute, since those are kept as UTF-8.</summary>
    [Fact]
    public void Half_a_pair_is_shown()
    {
        Assert.Equal("�a", HiddenCharacters.Shown(string.Concat((char)0xD800, 'a')));
        Assert.Equal("😀�", HiddenCharacters.Shown(string.Concat("😀", (char)0xDE00)));
    }

    [Fact]
    public void Half_a_pair_is_hidden()
    {
        Assert.Equal("�a", HiddenCharacters.Shown("\uD800a"));
        Assert.Equal("😀�", HiddenCharacters.Shown("😀\uDE00"));
    }

    [Fact]
    public void A_diagnostic_holds_nothing_hidden()
    {
        var diagnostic = Diagnostic.Of("CUR0201", "a\u001B") with { Suggestion = "b\u202E" };
        var changed = diagnostic with { Arguments = ["c\n"] };
        Assert.Equal(
            ("a␛", "`a␛` staat niet in deze catalogus", "bedoelt u `b�`?"),
            (diagnostic.Arguments[0], diagnostic.Message(TextLanguage.Dutch), diagnostic.Help(TextLanguage.Dutch))
        );
        Assert.Equal("c␊", changed.Arguments[0]);
    }
}
