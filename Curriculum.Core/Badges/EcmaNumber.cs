using System.Globalization;

namespace Curriculum.Badges;

/// <summary>Numbers as ECMAScript prints them, which RFC 8785 asks for.</summary>
internal static class EcmaNumber
{
    /// <summary>Returns the text of a finite number.</summary>
    public static string Print(double number)
    {
        if (number == 0)
        {
            return "0"; // also of minus zero
        }

        var (negative, digits, point) = Parts(number);
        return (negative ? "-" : "") + Print(digits, point);
    }

    /// <summary>ECMA-262, Number::toString, with k = <paramref name="digits"/>.Length and n = <paramref name="point"/>.</summary>
    private static string Print(string digits, int point)
    {
        var exponent = point - 1;
        var mantissa = digits.Length == 1 ? digits : $"{digits[..1]}.{digits[1..]}";
        return point switch
        {
            > 0 and <= 21 when digits.Length <= point => digits + new string('0', point - digits.Length),
            > 0 and <= 21 => $"{digits[..point]}.{digits[point..]}",
            > -6 and <= 0 => $"0.{new string('0', -point)}{digits}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? "" : "+")}{exponent}"),
        };
    }

    /// <summary>Returns the shortest digits that read back as the number; the decimal point stands behind <c>Point</c> of them.</summary>
    private static (bool Negative, string Digits, int Point) Parts(double number)
    {
        var parts = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var exponent = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        var whole = parts[0].Split('.')[0].Length;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var significant = digits.TrimStart('0');
        return (number < 0, significant.TrimEnd('0'), whole + exponent - (digits.Length - significant.Length));
    }
}
