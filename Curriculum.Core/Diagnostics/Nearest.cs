namespace Curriculum.Diagnostics;

/// <summary>Finds the name that was probably meant.</summary>
public static class Nearest
{
    private const int LongestName = 64;
    private const int FarthestEdit = 3;
    private const int ShortestCertain = 4;

    /// <summary>Returns the nearest of <paramref name="names"/>, or null when none is within a third of the length and three edits.</summary>
    /// <remarks>Of two that are equally near the first in ordinal order is taken.</remarks>
    public static string? Of(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        if (text.Length > LongestName)
        {
            return null;
        }

        var cap = Math.Clamp(text.Length / 3, 1, FarthestEdit);
        string? nearest = null;
        foreach (var name in names)
        {
            if (name.Length > LongestName || Distance(text, name, cap) is not { } distance)
            {
                continue;
            }

            // From now on only a nearer name counts, or an equally near one that comes first.
            if (nearest is null || distance < cap || string.CompareOrdinal(name, nearest) < 0)
            {
                (nearest, cap) = (name, distance);
            }
        }

        return nearest;
    }

    /// <summary>Returns the one of <paramref name="names"/> that is certainly meant, or null.</summary>
    /// <remarks>It differs in capitals alone, or by one edit while no other name is within two.</remarks>
    public static string? Certain(string text, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        var all = names.Where(name => name.Length <= LongestName).ToList();
        var alike = all.Where(name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase)).ToList();
        if (alike.Count > 0 || text.Length is < ShortestCertain or > LongestName)
        {
            return alike is [var same] ? same : null;
        }

        var near = all.Where(name => Distance(text, name, cap: 2) is not null).ToList();
        return near is [var only] && Distance(text, only, cap: 1) is not null ? only : null;
    }

    /// <summary>Returns the optimal string alignment distance (edits and swaps of neighbours), or null when it is over <paramref name="cap"/>.</summary>
    internal static int? Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int cap)
    {
        if (Math.Abs(left.Length - right.Length) > cap)
        {
            return null;
        }

        Span<int> beforeLast = stackalloc int[right.Length + 1];
        Span<int> last = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            last[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[line - 1] == right[column - 1] ? 0 : 1;
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + change);
                if (
                    line > 1
                    && column > 1
                    && left[line - 1] == right[column - 2]
                    && left[line - 2] == right[column - 1]
                )
                {
                    row[column] = Math.Min(row[column], beforeLast[column - 2] + 1);
                }
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[right.Length] <= cap ? last[right.Length] : null;
    }
}
