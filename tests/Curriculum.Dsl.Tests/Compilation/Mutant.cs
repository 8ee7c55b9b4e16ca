using System.Text;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>Spoils bytes: a piece of YAML or of a rule put in, a few bytes taken out, changed or written twice.</summary>
internal static class Mutant
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        "(",
        ")",
        ":",
        ": ",
        ",",
        "#",
        " # ",
        "&a ",
        "*a",
        "!!int ",
        "|",
        ">",
        ">-",
        "|2",
        "\"",
        "'",
        "\\x41",
        "\\",
        "---\n",
        "...\n",
        "%",
        "@",
        "?",
        "? ",
        "<<: ",
        "\0",
        "\u2028",
        "\u0085",
        "\uFEFF",
        "😀",
        "é",
        "\u202E",
        "id: ",
        "vereist:\n",
        "minstens 2 van (",
        "minstens 8 uur uit label(",
        "en",
        "of",
        "niet ",
        "taal(nl)",
        "schaal(",
        "@v2026.1",
        ".lu1",
        "max 2 jaar oud",
        ">=",
        "99999999999",
    ];

    /// <summary>Returns the bytes after one to three changes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content, Random random)
    {
        var bytes = new List<byte>(content.Length + 64);
        bytes.AddRange(content);
        for (var edits = 1 + random.Next(3); edits > 0; edits--)
        {
            var at = random.Next(bytes.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(8), bytes.Count - at));
                    break;
                case 2 when at < bytes.Count:
                    bytes[at] = (byte)random.Next(256);
                    break;
                default:
                    var from = random.Next(bytes.Count + 1);
                    bytes.InsertRange(at, bytes.Skip(from).Take(random.Next(40)).ToList());
                    break;
            }
        }

        return [.. bytes];
    }
}
