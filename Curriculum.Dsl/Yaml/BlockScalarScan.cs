using static Curriculum.Dsl.Yaml.YamlCharacters;

namespace Curriculum.Dsl.Yaml;

/// <summary>Reads literal and folded scalars again, character by character.</summary>
internal sealed class BlockScalarScan
{
    private readonly string _text;
    private readonly bool _isLiteral;
    private readonly int _indent;
    private readonly ScalarScan _scan = new();
    private readonly ScalarScan _leading = new();
    private readonly ScalarScan _trailing = new();
    private int _at;
    private int _column;

    private BlockScalarScan(string text, int start, bool isLiteral, int indent) =>
        (_text, _at, _isLiteral, _indent) = (text, start, isLiteral, indent);

    /// <summary>Reads the scalar whose indicator stands at an index, or returns null when no indentation yields its value.</summary>
    public static ScalarScan? Read(string text, int indicator, string value)
    {
        var isLiteral = text[indicator] == '|';
        var chomping = ' ';
        var stated = 0;
        var at = indicator + 1;
        while (at < text.Length && !IsBreak(text[at]) && !IsBlank(text[at]))
        {
            if (text[at] is '+' or '-')
            {
                chomping = text[at];
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                stated = text[at] - '0';
            }

            at++;
        }

        while (at < text.Length && !IsBreak(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return new ScalarScan();
        }

        var body = Break(text, at).Next;
        var shown = IndentOf(text, body);
        var lowest = stated == 0 ? shown : stated;
        for (var indent = lowest; indent <= Math.Max(shown, lowest); indent++)
        {
            var scan = new BlockScalarScan(text, body, isLiteral, indent).Read(chomping);
            if (string.Equals(scan.Decoded, value, StringComparison.Ordinal))
            {
                return scan;
            }
        }

        return null;
    }

    /// <summary>Returns the indentation of the first line that is not empty, or the widest of the empty ones.</summary>
    private static int IndentOf(string text, int at)
    {
        var widest = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            if (at < text.Length && !IsBreak(text[at]))
            {
                return at - start;
            }

            widest = Math.Max(widest, at - start);
            at = at < text.Length ? Break(text, at).Next : at;
        }

        return widest;
    }

    private ScalarScan Read(char chomping)
    {
        var beganBlank = false;
        EmptyLines();
        while (_at < _text.Length && _column == _indent)
        {
            var beginsBlank = IsBlank(_text[_at]);
            if (!_isLiteral && IsFolded() && !beganBlank && !beginsBlank)
            {
                AddFold();
            }
            else
            {
                _scan.Add(_leading);
            }

            _leading.Clear();
            _scan.Add(_trailing);
            _trailing.Clear();
            beganBlank = beginsBlank;
            Line();
            if (_indent == 0 && EndsDocument())
            {
                break;
            }

            EmptyLines();
        }

        if (chomping != '-')
        {
            _scan.Add(_leading);
        }

        if (chomping == '+')
        {
            _scan.Add(_trailing);
        }

        return _scan;
    }

    private bool IsFolded() => _leading.Length > 0 && _leading.Decoded[0] == '\n';

    private void AddFold()
    {
        if (_trailing.Length == 0)
        {
            _scan.Add(' ', _leading[0].Start, _at);
        }
    }

    private void Line()
    {
        var start = _at;
        while (_at < _text.Length && !IsBreak(_text[_at]))
        {
            _at++;
        }

        _scan.AddRaw(_text, start, _at);
        if (_at < _text.Length)
        {
            AddBreak(_leading);
        }
    }

    private void EmptyLines()
    {
        while (true)
        {
            _column = 0;
            while (_at < _text.Length && _column < _indent && _text[_at] == ' ')
            {
                _at++;
                _column++;
            }

            if (_at == _text.Length || !IsBreak(_text[_at]))
            {
                return;
            }

            AddBreak(_trailing);
        }
    }

    private void AddBreak(ScalarScan breaks)
    {
        var (decoded, next) = Break(_text, _at);
        breaks.Add(decoded, _at, next);
        _at = next;
    }

    private bool EndsDocument() =>
        _text.AsSpan(_at).StartsWith("---", StringComparison.Ordinal)
        || _text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal);
}
