namespace Curriculum.Dsl.Yaml;

/// <summary>What YAML 1.1 calls blanks and line breaks.</summary>
internal static class YamlCharacters
{
    /// <summary>Returns whether a character is a space or a tab.</summary>
    public static bool IsBlank(char character) => character is ' ' or '\t';

    /// <summary>Returns whether a character begins a line break.</summary>
    public static bool IsBreak(char character) => character is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Reads a line break: as what it is decoded, and where the next line begins.</summary>
    public static (char Decoded, int Next) Break(string text, int at) =>
        text[at] switch
        {
            '\r' when at + 1 < text.Length && text[at + 1] == '\n' => ('\n', at + 2),
            '\r' or '\n' or '\u0085' => ('\n', at + 1),
            var other => (other, at + 1),
        };
}
