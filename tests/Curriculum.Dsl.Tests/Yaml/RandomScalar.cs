using System.Globalization;
using System.Text;

namespace Curriculum.Dsl.Tests.Yaml;

/// <summary>Writes one value as a scalar in one of YAML's five styles, and notes from where each word of it comes.</summary>
/// <remarks>
/// Around it lies what moves indices and columns: a byte order mark, other line ends, characters of two units, deeper maps,
/// lists and brackets, comments, a scalar that ends with its file.
/// </remarks>
internal sealed class RandomScalar
{
    private static readonly string[] Words =
    [
        "vca",
        "en",
        "minstens",
        "énergie",
        "😀",
        "a/basis",
        ">=",
        "B1",
        "it''s",
        "x",
        "\"q\"",
        "\\x",
        "a#b",
        "e\u0301",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _break;
    private readonly List<(string Word, int Start, int End)> _places = [];
    private int _indent;

    public RandomScalar(Random random, int style)
    {
        _random = random;
        _break = One(["\n", "\r\n", "\r"]);
        HasMark = random.Next(4) == 0;
        Write(style);
    }

    /// <summary>Gets whether a byte order mark stands before the text.</summary>
    public bool HasMark { get; }

    /// <summary>Gets a document with the scalar as the only one that begins with the first word or stands below its second key.</summary>
    public string Text => _text.ToString();

    /// <summary>Gets every word with the place it is written at.</summary>
    public IReadOnlyList<(string Word, int Start, int End)> Places => _places;

    private void Write(int style)
    {
        _text.Append(One(["", "", $"---{_break}", $"# é 😀{_break}{_break}"]));
        _text.Append("eerst: ééń 😀").Append(_break);
        var isFlow = style < 3;
        var closing = Opening(isFlow && _random.Next(4) == 0);
        var more = _indent + 1 + _random.Next(4);
        switch (style)
        {
            case 0:
                Flow(more, word => word, isPlain: true);
                break;
            case 1:
                _text.Append('\'');
                Flow(more, word => word.Replace("'", "''", StringComparison.Ordinal));
                _text.Append('\'');
                break;
            case 2:
                _text.Append('"');
                Flow(more, Escaped, isDouble: true);
                _text.Append('"');
                break;
            default:
                Block(style == 3 ? '|' : '>', more);
                break;
        }

        _text.Append(closing).Append(isFlow ? One(["", "", " # over 😀"]) : "");
        if (_random.Next(8) > 0)
        {
            _text.Append(_break).Append("laatst: x").Append(_break);
        }
    }

    /// <summary>Writes what stands before the scalar, and returns what stands behind it.</summary>
    private string Opening(bool inBrackets)
    {
        var (before, indent) = _random.Next(4) switch
        {
            0 => ($"k:{_break}  d: ", 2),
            1 => ($"k:{_break}- ", 0),
            2 => ($"k:{_break}  - d: ", 4),
            _ => ("k: ", 0),
        };
        _indent = indent;
        _text.Append(before);
        if (!inBrackets)
        {
            return "";
        }

        var isMap = _random.Next(2) == 0;
        _text
            .Append(isMap ? "{😀: " : "[")
            .Append(_random.Next(2) == 0 ? $"{_break}{new string(' ', indent + 2)}" : "");
        return isMap ? "}" : "]";
    }

    private void Flow(int indent, Func<string, string> written, bool isPlain = false, bool isDouble = false)
    {
        var count = 1 + _random.Next(6);
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
            {
                Separator(indent, isDouble);
            }

            Word(written, isFirst: index == 0, isPlain);
        }
    }

    private void Separator(int indent, bool isDouble)
    {
        switch (_random.Next(isDouble ? 6 : 4))
        {
            case 0:
                _text.Append(' ', _random.Next(3)).Append(_break);
                for (var empty = _random.Next(3); empty > 0; empty--)
                {
                    _text.Append(' ', _random.Next(3)).Append(_break);
                }

                _text.Append(' ', indent + _random.Next(3));
                break;
            case 4:
                _text.Append(" \\").Append(_break).Append(' ', indent).Append(One(["", "\\ "]));
                break;
            case 5:
                _text.Append(One(["\\t", "\\n", "\\_", "\\x20", " \\/"]));
                break;
            default:
                _text.Append(One([" ", "  ", "\t", " \t "]));
                break;
        }
    }

    private void Block(char indicator, int indent)
    {
        var stated = indent - _indent;
        var isStated = _random.Next(3) == 0;
        var digit = isStated ? stated.ToString(CultureInfo.InvariantCulture) : "";
        var chomping = One(["", "-", "+"]);
        _text
            .Append(indicator)
            .Append(_random.Next(2) == 0 ? digit + chomping : chomping + digit)
            .Append(One(["", " # opmerking", "  "]))
            .Append(_break);
        // The parser refuses spaces on an empty line before the first one, when the indentation is to be found there.
        for (var empty = _random.Next(3); empty > 0; empty--)
        {
            _text.Append(' ', isStated ? _random.Next(indent + 1) : 0).Append(_break);
        }

        var lines = 1 + _random.Next(4);
        for (var line = 0; line < lines; line++)
        {
            _text.Append(' ', indent + (line == 0 && !isStated ? 0 : One([0, 0, 2])));
            for (var word = 1 + _random.Next(3); word > 0; word--)
            {
                Word(each => each, isFirst: false, isPlain: false);
                _text.Append(word == 1 ? One(["", "", " ", "\t"]) : One([" ", "  ", "\t"]));
            }

            for (var more = line == lines - 1 ? 0 : 1 + _random.Next(2); more > 0; more--)
            {
                _text.Append(_break);
            }
        }

        for (var empty = _random.Next(3); empty > 0; empty--)
        {
            _text.Append(_break).Append(' ', _random.Next(indent + 1));
        }
    }

    private void Word(Func<string, string> written, bool isFirst, bool isPlain)
    {
        var word = isFirst ? "vca" : One(Words);
        if (isPlain && word[0] is '"' or '\\')
        {
            word = "x";
        }

        var start = _text.Length;
        _text.Append(written(word));
        _places.Add((word, start, _text.Length));
    }

    private string Escaped(string word) =>
        string.Concat(
            word.EnumerateRunes()
                .Select(rune =>
                    _random.Next(4) switch
                    {
                        0 when rune.Value < 0x100 => $"\\x{rune.Value:x2}",
                        1 when rune.Value < 0x10000 => $"\\u{rune.Value:x4}",
                        2 => $"\\U{rune.Value:x8}",
                        _ when rune.Value is '"' or '\\' => $"\\{rune}",
                        _ => rune.ToString(),
                    }
                )
        );

    private T One<T>(T[] items) => items[_random.Next(items.Length)];
}
