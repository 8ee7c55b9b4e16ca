using System.Text;
using Curriculum.Dsl.Yaml;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Tests.Yaml;

public sealed class ScalarMapTests
{
    private static readonly int Scalars = Cases.Of(40_000);

    public static TheoryData<ScalarStyle> Styles =>
        [
            ScalarStyle.Plain,
            ScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted,
            ScalarStyle.Literal,
            ScalarStyle.Folded,
        ];

    /// <summary>A place is exact to the character in every style, with folds, escapes, other line ends and characters of two units.</summary>
    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_word_of_a_scalar_leads_to_where_it_is_written(ScalarStyle style)
    {
        var random = new Random(5);
        for (var count = 0; count < Scalars; count++)
        {
            var written = new RandomScalar(random, style - ScalarStyle.Plain);
            byte[] bytes = Encoding.UTF8.GetBytes((written.HasMark ? "\uFEFF" : "") + written.Text);
            var source = YamlGuard.Read("x.yaml", bytes).Text!;
            var scalar = Second(source);
            Assert.Equal(style, scalar.Style);
            var map = ScalarMap.Of(source, scalar);
            Assert.True(map.IsExact, Shown(written));
            var at = 0;
            foreach (var (word, start, end) in written.Places)
            {
                at = scalar.Value.IndexOf(word, at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{Shown(written)}: {word}");
                Assert.True(
                    map.Range(at, at + word.Length) == (start, end),
                    $"{Shown(written)}: {word} at {start} leads to {map.Range(at, at + word.Length)}"
                );
                at += word.Length;
            }
        }
    }

    [Fact]
    public void Behind_the_last_character_lies_the_end()
    {
        var source = new SourceText("x.yaml", "a: b\nk: \"vca en\"\n");
        var map = ScalarMap.Of(source, Second(source));
        Assert.Equal((15, 15), map.Range(6, 6));
    }

    private static string Shown(RandomScalar written) =>
        written.Text.Replace("\r", "␍", StringComparison.Ordinal).Replace("\t", "␉", StringComparison.Ordinal);

    /// <summary>Returns the innermost value below the second key.</summary>
    private static YamlNode.Scalar Second(SourceText source)
    {
        var remarks = new FileRemarks();
        var root = YamlReader.Read(source, remarks);
        Assert.True(remarks.All.Count == 0, $"{source.Text}\n{Texts.Listed(remarks.All)}");
        var node = Assert.IsType<YamlNode.Map>(root).Entries[1].Value;
        while (node is not YamlNode.Scalar)
        {
            node = node is YamlNode.Map map ? map.Entries[0].Value : Assert.IsType<YamlNode.List>(node).Items[0];
        }

        return (YamlNode.Scalar)node;
    }
}
