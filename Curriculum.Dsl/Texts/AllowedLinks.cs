namespace Curriculum.Dsl.Texts;

/// <summary>Knows where a link in a text may lead: to a page, a mail address, or within the same site.</summary>
internal static class AllowedLinks
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    /// <summary>Returns whether a link may be followed; <c>javascript:</c>, <c>data:</c> and other schemes may not.</summary>
    public static bool Allow(string? target)
    {
        if (string.IsNullOrEmpty(target))
        {
            return true;
        }

        var isClean = !target.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\');
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || target.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        return isClean
            && !target.StartsWith("//", StringComparison.Ordinal)
            && (isRelative || Schemes.Contains(target[..colon], StringComparer.OrdinalIgnoreCase));
    }
}
