using System.Globalization;
using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Writes numbers as readers of a language expect them; no culture of the machine has a say.</summary>
public static class Numbers
{
    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly NumberFormatInfo English = new()
    {
        NumberGroupSeparator = ",",
        NumberDecimalSeparator = ".",
    };

    /// <summary>Returns a whole number with its thousands apart.</summary>
    public static string Whole(TextLanguage language, long number) =>
        number.ToString("N0", language == TextLanguage.Dutch ? Dutch : English);
}
