using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Tests.Yaml;

public sealed class ScalarMapTests
{
    private const int Scalars = 40_000;

    /// <summary>A place is exact to the character in every style, with folds, escapes, CRLF and characters of two units.</summary>
    [Fact]
    public void Every_word_of_a_scalar_leads_to_where_it_is_written()
    {
        var random = new Random(5);
        for (var count = 0; count < Scalars; count++)
        {
            var written = new RandomScalar(random);
            var source = new SourceText("x.yaml", written.Text);
            var scalar = Second(source);
            var map = ScalarMap.Of(source, scalar);
            Assert.True(map.IsExact, written.Text);
            var at = 0;
            foreach (var (word, start, end) in written.Places)
            {
                at = scalar.Value.IndexOf(word, at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{written.Text}: {word}");
                Assert.True(
                    map.Range(at, at + word.Length) == (start, end),
                    $"{written.Text}: {word} at {start} leads to {map.Range(at, at + word.Length)}"
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

    private static YamlNode.Scalar Second(SourceText source)
    {
        var remarks = new FileRemarks();
        var root = Assert.IsType<YamlNode.Map>(YamlReader.Read(source, remarks));
        Assert.Empty(remarks.All);
        return Assert.IsType<YamlNode.Scalar>(root.Entries[1].Value);
    }
}
