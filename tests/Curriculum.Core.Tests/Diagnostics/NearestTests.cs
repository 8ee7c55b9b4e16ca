using Curriculum.Diagnostics;
using F23.StringSimilarity;

namespace Curriculum.Core.Tests.Diagnostics;

public sealed class NearestTests
{
    /// <summary>The distance is that of a library that others count on.</summary>
    [Fact]
    public void The_distance_is_that_of_optimal_string_alignment()
    {
        var random = new Random(3);
        var other = new OptimalStringAlignment();
        for (var count = 0; count < 20_000; count++)
        {
            var (left, right) = (Word(random), Word(random));
            Assert.Equal((int)other.Distance(left, right), Nearest.Distance(left, right, cap: 16));
        }
    }

    [Theory]
    [InlineData("vereis", "vereist")]
    [InlineData("title", "titel")]
    [InlineData("xx", null)]
    [InlineData("veriest", "vereist")]
    public void The_nearest_word_is_meant(string written, string? meant) =>
        Assert.Equal(meant, Nearest.Of(written, ["titel", "vereist", "uren"]));

    [Fact]
    public void Of_two_equally_near_the_first_in_order_is_meant() =>
        Assert.Equal("lu1", Nearest.Of("lu3", ["lu2", "lu1"]));

    /// <summary>A long word may hold at most three slips.</summary>
    [Fact]
    public void Four_slips_are_another_word() =>
        Assert.Null(Nearest.Of("energietechniek-basis", ["xnergxetechxiek-baxis"]));

    [Theory]
    [InlineData("vereis", "vereist")]
    [InlineData("Titel", "titel")]
    [InlineData("NL", "nl")]
    [InlineData("ne", null)] // Too short: two letters are near to everything.
    [InlineData("lab1", null)] // As near to one as to another.
    [InlineData("vereiss", null)] // Near to one, and not far enough from another.
    [InlineData("verist-en", null)]
    public void Only_what_nobody_can_mistake_is_certain(string written, string? meant) =>
        Assert.Equal(
            meant,
            Nearest.Certain(
                written,
                written.EndsWith('s') && written.Length > 6
                    ? ["vereist", "vereisen"]
                    : ["titel", "vereist", "nl", "lab2", "lab3"]
            )
        );

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => (char)('a' + random.Next(3))));
}
