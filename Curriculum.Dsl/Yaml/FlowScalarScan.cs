using System.Globalization;
using static Curriculum.Dsl.Yaml.YamlCharacters;

namespace Curriculum.Dsl.Yaml;

/// <summary>Reads plain and quoted scalars again, character by character.</summary>
internal sealed class FlowScalarScan
{
    private readonly string _text;
    private readonly int _end;
    private readonly ScalarScan _scan = new();
    private int _at;

    private FlowScalarScan(string text, int start, int end) => (_text, _at, _end) = (text, start, end);

    /// <summary>Reads a scalar without quotes.</summary>
    public static ScalarScan Plain(string text, int start, int end) =>
        new FlowScalarScan(text, start, end).Read(static scan => scan.Character());

    /// <summary>Reads what stands between single quotes.</summary>
    public static ScalarScan SingleQuoted(string text, int start, int end) =>
        new FlowScalarScan(text, start, end).Read(static scan => scan.SingleQuotedCharacter());

    /// <summary>Reads what stands between double quotes.</summary>
    public static ScalarScan DoubleQuoted(string text, int start, int end) =>
        new FlowScalarScan(text, start, end).Read(static scan => scan.DoubleQuotedCharacter());

    private ScalarScan Read(Action<FlowScalarScan> character)
    {
        while (_at < _end)
        {
            if (IsBlank(_text[_at]) || IsBreak(_text[_at]))
            {
                Whitespace();
            }
            else
            {
                character(this);
            }
        }

        return _scan;
    }

    private void Character()
    {
        _scan.Add(_text[_at], _at, _at + 1);
        _at++;
    }

    private void SingleQuotedCharacter()
    {
        var length = _text[_at] == '\'' && _at + 1 < _end ? 2 : 1;
        _scan.Add(_text[_at], _at, _at + length);
        _at += length;
    }

    private void DoubleQuotedCharacter()
    {
        if (_text[_at] != '\\' || _at + 1 >= _end)
        {
            Character();
        }
        else if (IsBreak(_text[_at + 1]))
        {
            _at = Break(_text, _at + 1).Next;
            _scan.Add(EmptyLines());
        }
        else
        {
            Escape();
        }
    }

    private void Escape()
    {
        var digits = _text[_at + 1] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        var end = Math.Min(_at + 2 + digits, _end);
        var decoded = digits > 0 ? Coded(_text.AsSpan(_at + 2, end - _at - 2)) : $"{Named(_text[_at + 1])}";
        foreach (var character in decoded)
        {
            _scan.Add(character, _at, end);
        }

        _at = end;
    }

    private static string Coded(ReadOnlySpan<char> digits) =>
        !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? ""
        : code is < 0 or > 0x10FFFF ? ""
        : code is >= 0xD800 and <= 0xDFFF ? $"{(char)code}"
        : char.ConvertFromUtf32(code);

    private static char Named(char name) =>
        name switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => name,
        };

    /// <summary>Blanks inside a line stay; around a line break they vanish, and the break is folded.</summary>
    private void Whitespace()
    {
        var start = _at;
        while (_at < _end && IsBlank(_text[_at]))
        {
            _at++;
        }

        if (_at < _end && IsBreak(_text[_at]))
        {
            Fold(start);
        }
        else
        {
            _scan.AddRaw(_text, start, _at);
        }
    }

    private void Fold(int start)
    {
        var breakAt = _at;
        var (first, next) = Break(_text, _at);
        _at = next;
        var more = EmptyLines();
        if (first != '\n')
        {
            _scan.Add(first, breakAt, next);
        }
        else if (more.Length == 0)
        {
            _scan.Add(' ', start, _at);
        }

        _scan.Add(more);
    }

    /// <summary>Reads empty lines and the blanks before the next character; each empty line is one break.</summary>
    private ScalarScan EmptyLines()
    {
        var breaks = new ScalarScan();
        while (_at < _end && (IsBlank(_text[_at]) || IsBreak(_text[_at])))
        {
            if (IsBlank(_text[_at]))
            {
                _at++;
                continue;
            }

            var (decoded, next) = Break(_text, _at);
            breaks.Add(decoded, _at, next);
            _at = next;
        }

        return breaks;
    }
}
