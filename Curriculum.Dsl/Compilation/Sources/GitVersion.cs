using System.Globalization;

namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>The version of a git program, as far as it says what the program can do.</summary>
internal readonly record struct GitVersion(int Major, int Minor)
{
    /// <summary>Gets the oldest version that keeps a revision apart from an option and knows both kinds of hash.</summary>
    public static GitVersion Oldest { get; } = new(2, 30);

    /// <summary>Gets whether it can do what is asked of it.</summary>
    public bool IsEnough => Major > Oldest.Major || (Major == Oldest.Major && Minor >= Oldest.Minor);

    /// <summary>Reads what <c>git version</c> prints; null when that is something else.</summary>
    public static GitVersion? Read(string text)
    {
        const string start = "git version ";
        if (!text.StartsWith(start, StringComparison.Ordinal))
        {
            return null;
        }

        var numbers = text[start.Length..].Split('.', ' ');
        return
            numbers.Length > 1
            && int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(numbers[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new GitVersion(major, minor)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");
}
