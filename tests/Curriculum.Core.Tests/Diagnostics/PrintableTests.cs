using Curriculum.Diagnostics;

namespace Curriculum.Core.Tests.Diagnostics;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("gewoon é ĳ 🔑", "gewoon é ĳ 🔑")]
    [InlineData("rood\u001b[31m", "rood\\u{1B}[31m")]
    [InlineData("a\nb", "a\\u{A}b")]
    [InlineData("om\u202Egekeerd", "om\\u{202E}gekeerd")]
    public void What_steers_a_terminal_is_spelled_out(string text, string shown) =>
        Assert.Equal(shown, Printable.Of(text));
}
