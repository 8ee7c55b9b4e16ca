using Curriculum.Model;

namespace Curriculum.Cli.Console;

/// <summary>Decides which language is spoken before the command line is read, since help is spoken too.</summary>
internal static class SpokenLanguage
{
    public static TextLanguage Of(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] is "--lang" && index + 1 < arguments.Count)
            {
                return Named(arguments[index + 1]);
            }

            if (arguments[index].StartsWith("--lang=", StringComparison.Ordinal))
            {
                return Named(arguments[index]["--lang=".Length..]);
            }
        }

        var locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG");
        return locale is not null && locale.StartsWith("nl", StringComparison.Ordinal)
            ? TextLanguage.Dutch
            : TextLanguage.English;
    }

    private static TextLanguage Named(string name) =>
        string.Equals(name, "nl", StringComparison.Ordinal) ? TextLanguage.Dutch : TextLanguage.English;
}
