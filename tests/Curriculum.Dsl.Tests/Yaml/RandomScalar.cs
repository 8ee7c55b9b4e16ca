using System.Text;

namespace Curriculum.Dsl.Tests.Yaml;

/// <summary>Writes one value as a scalar in one of YAML's five styles, and notes from where each word of it comes.</summary>
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
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _break;
    private readonly List<(string Word, int Start, int End)> _places = [];

    public RandomScalar(Random random)
    {
        _random = random;
        _break = random.Next(2) == 0 ? "\n" : "\r\n";
        Write(random.Next(5));
    }

    /// <summary>Gets a document with the scalar as the value of its second key.</summary>
    public string Text => _text.ToString();

    /// <summary>Gets every word with the place it is written at.</summary>
    public IReadOnlyList<(string Word, int Start, int End)> Places => _places;

    private void Write(int style)
    {
        _text.Append("eerst: ééń 😀").Append(_break);
        var indent = 2 + _random.Next(4);
        switch (style)
        {
            case 0:
                _text.Append("k: ");
                Flow(indent, word => word);
                break;
            case 1:
                _text.Append("k: '");
                Flow(indent, word => word.Replace("'", "''", StringComparison.Ordinal));
                _text.Append('\'');
                break;
            case 2:
                _text.Append("k: \"");
                Flow(indent, Escaped);
                _text.Append('"');
                break;
            default:
                Block(style == 3 ? '|' : '>', indent);
                break;
        }

        _text.Append(_break).Append("laatst: x").Append(_break);
    }

    private void Flow(int indent, Func<string, string> written)
    {
        var count = 1 + _random.Next(6);
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
            {
                Separator(indent);
            }

            Word(written, isFirst: index == 0);
        }
    }

    private void Separator(int indent)
    {
        switch (_random.Next(4))
        {
            case 0:
                _text.Append(' ', _random.Next(3)).Append(_break);
                for (var empty = _random.Next(3); empty > 0; empty--)
                {
                    _text.Append(_break);
                }

                _text.Append(' ', indent + _random.Next(3));
                break;
            default:
                _text.Append(' ', 1 + _random.Next(2));
                break;
        }
    }

    private void Block(char indicator, int indent)
    {
        _text
            .Append("k: ")
            .Append(indicator)
            .Append(One(["", "-", "+"]))
            .Append(One(["", " # opmerking"]))
            .Append(_break);
        for (var empty = _random.Next(3); empty > 0; empty--)
        {
            _text.Append(_break);
        }

        var lines = 1 + _random.Next(4);
        for (var line = 0; line < lines; line++)
        {
            _text.Append(' ', indent + (line == 0 ? 0 : One([0, 0, 2])));
            for (var word = 1 + _random.Next(3); word > 0; word--)
            {
                Word(each => each, isFirst: false);
                _text.Append(word == 1 ? "" : " ");
            }

            for (var more = line == lines - 1 ? 0 : 1 + _random.Next(2); more > 0; more--)
            {
                _text.Append(_break);
            }
        }
    }

    private void Word(Func<string, string> written, bool isFirst)
    {
        var word = isFirst ? "vca" : One(Words);
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
                        _ => rune.ToString(),
                    }
                )
        );

    private T One<T>(T[] items) => items[_random.Next(items.Length)];
}
