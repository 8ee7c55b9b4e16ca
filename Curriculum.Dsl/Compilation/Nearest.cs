namespace Curriculum.Dsl.Compilation;

/// <summary>Finds what an author probably meant.</summary>
internal static class Nearest
{
    private const int MostEdits = 3;

    /// <summary>Returns the candidate with the fewest edits from <paramref name="written"/>, the first in ordinal order; null when none is near.</summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        var limit = Math.Clamp(written.Length / 3, 1, MostEdits);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit)
            {
                continue;
            }

            var distance = Distance(written, candidate);
            if (
                distance < limit
                || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0))
            )
            {
                // From now on only a nearer candidate counts, or an equally near one that comes first.
                (nearest, limit) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Returns how many insertions, deletions, replacements and swaps of neighbours lie between two words.</summary>
    public static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Least(rows, left, right, i, j);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Least(int[,] rows, string left, string right, int i, int j)
    {
        var replaced = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, 1 + Math.Min(rows[i - 1, j], rows[i, j - 1]));
        var isSwap = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
        return isSwap ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
    }
}
