using Curriculum.Diagnostics;
using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>A line of stretches with a style each; what stands in them is text and never markup.</summary>
internal sealed class StyledLine
{
    private readonly Paragraph _paragraph = new();

    public StyledLine Add(string text, string style = "default")
    {
        _paragraph.Append(HiddenCharacters.Shown(text), Style.Parse(style));
        return this;
    }

    public void Print(IAnsiConsole console)
    {
        console.Write(_paragraph);
        console.WriteLine();
    }
}
