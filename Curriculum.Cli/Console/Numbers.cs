using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Writes numbers and dates as readers of a language expect them.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly NumberFormatInfo English = new()
    {
        NumberGroupSeparator = ",",
        NumberDecimalSeparator = ".",
    };

    public static string Whole(this Terminal terminal, long number) =>
        number.ToString("N0", terminal.Language == TextLanguage.Dutch ? Dutch : English);

    public static string Hours(this Terminal terminal, int hours) => terminal.Text("path.hours", terminal.Whole(hours));
}
