using System.Buffers;

namespace Curriculum.Dsl.Scripting;

/// <summary>Looks at the characters of an expression before any parser does, and lets through only what one can be made of.</summary>
/// <remarks>
/// Parsers call themselves for every bracket, sign and lambda, and compilers try every reading of nested lambdas; so
/// what nests is counted here, where nothing calls itself.
/// </remarks>
internal sealed class ScriptGuard
{
    /// <summary>The most characters of an expression.</summary>
    public const int LongestText = 2_000;

    /// <summary>The most levels of an expression.</summary>
    public const int Deepest = 40;

    private const int MostSigns = 16;
    private const int MostLess = 8;
    private const int MostDigits = 10;

    private static readonly SearchValues<char> Hiding = SearchValues.Create("#\\@$'`");
    private static readonly SearchValues<char> Plain = SearchValues.Create(" \n\r\t.,:");
    private static readonly SearchValues<char> Signs = SearchValues.Create("!=<>&|+-*?");

    private readonly string _text;
    private readonly Stack<int> _lambdas = new();
    private int _at;
    private int _depth;
    private int _choices;
    private int _signs;
    private int _less;
    private char _last;

    private ScriptGuard(string text) => _text = text;

    /// <summary>Returns why a text is refused; null when a parser may see it.</summary>
    public static ScriptFault? Check(string text) =>
        text.Length > LongestText
            ? new ScriptFault(ScriptFaultKind.Size, LongestText, text.Length)
            : new ScriptGuard(text).Walk();

    private ScriptFault? Walk()
    {
        while (_at < _text.Length)
        {
            if (Step(_text[_at]) is { } fault)
            {
                return fault;
            }

            if (!char.IsWhiteSpace(_text[_at]))
            {
                _last = _text[_at];
            }

            _at++;
        }

        return _depth > 0 ? Fault(ScriptFaultKind.Construct) : null;
    }

    private ScriptFault? Step(char character)
    {
        if (Signs.Contains(character))
        {
            return Sign(character);
        }

        _signs = char.IsWhiteSpace(character) ? _signs : 0;
        return character switch
        {
            '(' => Open(),
            ')' => Close(),
            '"' => Text(),
            '/' => Slash(),
            _ when char.IsAsciiLetter(character) || character == '_' => null,
            _ when char.IsAsciiDigit(character) => Number(),
            ',' => Comma(),
            _ when Plain.Contains(character) => null,
            _ when Hiding.Contains(character) || !char.IsAscii(character) || char.IsControl(character) => Fault(
                ScriptFaultKind.Sign
            ),
            _ => Fault(ScriptFaultKind.Construct),
        };
    }

    private ScriptFault? Sign(char character)
    {
        _signs++;
        var isArrow = character == '=' && Next() == '>';
        if (character == '?' && ++_choices > Deepest)
        {
            return Fault(ScriptFaultKind.Size);
        }

        // A run of names and signs that open a list of types makes a parser look ahead from each of them.
        _less = character == '<' ? _less + 1 : 0;
        if (_signs > MostSigns || _less > MostLess)
        {
            return Fault(ScriptFaultKind.Size);
        }

        if (!isArrow)
        {
            return null;
        }

        if (_lambdas.Count > 0)
        {
            return new ScriptFault(ScriptFaultKind.Lambda, _at, _at + 2);
        }

        _lambdas.Push(_depth);
        return null;
    }

    private ScriptFault? Open()
    {
        // What a call gives is no thing to call.
        if (_last == ')')
        {
            return Fault(ScriptFaultKind.Construct);
        }

        return ++_depth > Deepest ? Fault(ScriptFaultKind.Size) : null;
    }

    private ScriptFault? Close()
    {
        _depth--;
        EndLambdas(_depth + 1);
        return _depth < 0 ? Fault(ScriptFaultKind.Construct) : null;
    }

    private ScriptFault? Comma()
    {
        EndLambdas(_depth);
        return null;
    }

    private void EndLambdas(int depth)
    {
        while (_lambdas.TryPeek(out var opened) && opened >= depth)
        {
            _lambdas.Pop();
        }
    }

    private ScriptFault? Slash() =>
        Next() is '/' or '*' ? new ScriptFault(ScriptFaultKind.Sign, _at, _at + 2) : Fault(ScriptFaultKind.Construct);

    private ScriptFault? Number()
    {
        var end = _at;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
        {
            end++;
        }

        var fault = end - _at > MostDigits ? new ScriptFault(ScriptFaultKind.Literal, _at, end) : null;
        _at = end - 1;
        _less = 0;
        return fault;
    }

    /// <summary>Passes over a text between quotes; nothing in it has another meaning than it shows.</summary>
    private ScriptFault? Text()
    {
        if (_text.AsSpan(_at).StartsWith("\"\"\""))
        {
            return new ScriptFault(ScriptFaultKind.Sign, _at, _at + 3);
        }

        var start = _at++;
        while (_at < _text.Length && _text[_at] != '"')
        {
            if (_text[_at] is '#' or '\\' || char.IsControl(_text[_at]) || char.IsSurrogate(_text[_at]))
            {
                return Fault(ScriptFaultKind.Sign);
            }

            _at++;
        }

        _less = 0;
        return _at < _text.Length ? null : new ScriptFault(ScriptFaultKind.Construct, start, _text.Length);
    }

    private char Next() => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    private ScriptFault Fault(ScriptFaultKind kind) => new(kind, _at, _at + 1);
}
