namespace Curriculum.Dsl.Compilation.Sources;

/// <summary>Knows the ways that lead from one catalog to another: any number of <c>..</c>, then names of folders.</summary>
/// <remarks>
/// INVARIANT: no such way is absolute, begins with a hyphen, hides a folder behind a dot or holds a character that a shell
/// or a file system reads as anything but itself.
/// </remarks>
internal static class ImportPath
{
    private const int Longest = 200;
    private const char Separator = '/';
    private const string Up = "..";

    /// <summary>Returns whether a text is such a way.</summary>
    public static bool IsPath(string text) =>
        text.Length is > 0 and <= Longest && Names(text) is { Length: > 0 } names && Array.TrueForAll(names, IsName);

    /// <summary>Returns whether a text is a way that stays within the folder where it begins.</summary>
    public static bool IsInner(string text) => IsPath(text) && Array.TrueForAll(text.Split(Separator), IsName);

    /// <summary>Returns the folder to which a way leads, whether it is there or not.</summary>
    public static string Follow(string folder, string path) => Path.GetFullPath(Path.Combine(folder, path));

    /// <summary>Returns the first folder on a way that is a link, or null when none is.</summary>
    public static string? Link(string folder, string path)
    {
        var names = Names(path);
        var at = Follow(folder, string.Join(Separator, path.Split(Separator)[..^names.Length].Prepend(".")));
        foreach (var name in names)
        {
            at = Path.Combine(at, name);
            if (new DirectoryInfo(at).LinkTarget is not null)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Returns the way from one folder to another, with forward slashes.</summary>
    public static string Between(string from, string to) =>
        Path.GetRelativePath(from, to).Replace(Path.DirectorySeparatorChar, Separator);

    /// <summary>Returns the way from a folder to one within it, or null when it is not within it.</summary>
    public static string? Within(string outer, string inner)
    {
        var path = Between(outer, inner);
        return path is "." ? ""
            : path is Up || path.StartsWith($"{Up}{Separator}", StringComparison.Ordinal) || Path.IsPathRooted(path)
                ? null
            : path;
    }

    private static string[] Names(string path) =>
        [.. path.Split(Separator).SkipWhile(name => string.Equals(name, Up, StringComparison.Ordinal))];

    private static bool IsName(string name) =>
        name is [var first, ..]
        && (char.IsLetterOrDigit(first) || first == '_')
        && name[^1] != '.'
        && name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_' or '.');
}
