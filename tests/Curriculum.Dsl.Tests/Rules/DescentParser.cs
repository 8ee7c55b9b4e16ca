using System.Globalization;
using Curriculum.Dsl.Rules;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Rules;

/// <summary>A second parser of rules, written by hand, against which the first is held: same tree, same place of a fault.</summary>
internal sealed class DescentParser
{
    private readonly string _rule;
    private readonly RuleToken[] _tokens;
    private int _at;
    private int _depth;

    private DescentParser(string rule, RuleWords words)
    {
        _rule = rule;
        _tokens = new RuleToken[8];
        Array.Resize(ref _tokens, RuleLexer.Read(rule, words, ref _tokens));
    }

    private RuleWord? Word => _tokens[_at].Symbol.Word;

    /// <summary>Returns the tree as text, or the index of the character at which the rule goes wrong.</summary>
    public static (string? Tree, int? Fault) Read(string rule, RuleWords words)
    {
        var parser = new DescentParser(rule, words);
        try
        {
            var tree = parser.Rule();
            parser.Take(RuleSymbol.End);
            return (tree, null);
        }
        catch (FormatException)
        {
            return (null, parser._tokens[parser._at].Start);
        }
    }

    private static FormatException Fault() => new FormatException();

    private string Rule()
    {
        Enter();
        var any = Series(RuleWord.Or, () => Series(RuleWord.And, Term));
        _depth--;
        return any;
    }

    private string Series(RuleWord word, Func<string> part)
    {
        var parts = new List<string> { part() };
        while (Word == word)
        {
            _at++;
            parts.Add(part());
        }

        return parts.Count == 1 ? parts[0] : $"<{string.Join($" {word} ", parts)}>";
    }

    private string Term()
    {
        if (_tokens[_at].Symbol == RuleSymbol.Open)
        {
            _at++;
            var inner = Rule();
            Take(RuleSymbol.Close);
            return $"({inner})";
        }

        if (_tokens[_at].Symbol == RuleSymbol.Name)
        {
            return Held();
        }

        switch (Word)
        {
            case RuleWord.Not:
                _at++;
                Enter();
                var part = Term();
                _depth--;
                return $"!{part}";
            case RuleWord.AtLeast:
                return AtLeast();
            case RuleWord.All or RuleWord.One:
                var kind = Word;
                _at++;
                Take(RuleWord.Of);
                return $"{kind}[{string.Join(", ", Items(Rule))}]";
            case RuleWord.Age or RuleWord.Level or RuleWord.Cohort or RuleWord.Date:
                return $"{TakeAny(Word.Value)}{Compared()}";
            case RuleWord.Language:
                return $"{TakeAny(Word.Value)}({LanguageCode()}){Compared()}";
            case RuleWord.Scale:
                return $"{TakeAny(Word.Value)}({Argument()}){Compared()}";
            case RuleWord.Experience:
                return Experience();
            default:
                throw Fault();
        }
    }

    private string Held()
    {
        var held = Take(RuleSymbol.Name);
        while (true)
        {
            switch (Word)
            {
                case RuleWord.Valid:
                    _at++;
                    Take(RuleWord.At);
                    held += $" Valid {TakeAny(RuleWord.Start, RuleWord.End)}";
                    break;
                case RuleWord.Ever:
                    _at++;
                    held += " Ever";
                    break;
                case RuleWord.Itself:
                    _at++;
                    Take(RuleWord.Earned);
                    held += " Itself";
                    break;
                case RuleWord.Max:
                    _at++;
                    held += $" Max {Duration()}";
                    Take(RuleWord.Old);
                    break;
                case RuleWord.Result:
                    _at++;
                    held += $" Result{Take(RuleSymbol.Comparison)}{Take(RuleSymbol.Number)}";
                    break;
                default:
                    return held;
            }
        }
    }

    private string AtLeast()
    {
        _at++;
        var number = Take(RuleSymbol.Number);
        if (Word is RuleWord.Hours or RuleWord.Points or RuleWord.Modules)
        {
            var unit = TakeAny(Word.Value);
            Take(RuleWord.From);
            return $"Sum {number} {unit} [{SumSet()}]";
        }

        Take(RuleWord.Of);
        return $"AtLeast {number}[{string.Join(", ", Items(Rule))}]";
    }

    private string SumSet()
    {
        if (Word != RuleWord.Label)
        {
            return string.Join(", ", Items(() => Take(RuleSymbol.Name)));
        }

        _at++;
        return $"Label {Argument()}";
    }

    private string Experience()
    {
        _at++;
        var experience = $"Experience({Argument()}){Compared()}";
        while (Word == RuleWord.Within)
        {
            _at++;
            experience += $" Within {Duration()}";
        }

        return experience;
    }

    private List<string> Items(Func<string> item)
    {
        Take(RuleSymbol.Open);
        var items = new List<string> { item() };
        while (_tokens[_at].Symbol == RuleSymbol.Comma)
        {
            _at++;
            items.Add(item());
        }

        Take(RuleSymbol.Close);
        return items;
    }

    private string Argument()
    {
        Take(RuleSymbol.Open);
        var name = Take(RuleSymbol.Name);
        Take(RuleSymbol.Close);
        return name;
    }

    private string LanguageCode()
    {
        Take(RuleSymbol.Open);
        var code = Word is RuleWord.And or RuleWord.Or ? Take(_tokens[_at].Symbol) : Take(RuleSymbol.Name);
        Take(RuleSymbol.Close);
        return code;
    }

    private string Compared()
    {
        var sign = Take(RuleSymbol.Comparison);
        if (Word is RuleWord.Nlqf or RuleWord.Eqf)
        {
            return $"{sign}{TakeAny(Word.Value)} {Take(RuleSymbol.Number)}";
        }

        var symbol = _tokens[_at].Symbol;
        if (symbol != RuleSymbol.Number)
        {
            return symbol == RuleSymbol.Name || symbol == RuleSymbol.Date ? $"{sign}{Take(symbol)}" : throw Fault();
        }

        var number = Take(symbol);
        return IsUnit ? $"{sign}{number} {TakeAny(Word!.Value)}" : $"{sign}{number}";
    }

    private bool IsUnit => Word is RuleWord.Day or RuleWord.Week or RuleWord.Month or RuleWord.Year;

    private string Duration() =>
        $"{Take(RuleSymbol.Number)} {TakeAny(RuleWord.Day, RuleWord.Week, RuleWord.Month, RuleWord.Year)}";

    private void Enter()
    {
        if (++_depth > RuleCombinators.DeepestNesting)
        {
            throw Fault();
        }
    }

    private void Take(RuleWord word) => Take(RuleSymbol.Of(word));

    private string TakeAny(params RuleWord[] words)
    {
        var word = Word is { } found && words.Contains(found) ? found : throw Fault();
        _at++;
        return word.ToString();
    }

    private string Take(RuleSymbol symbol)
    {
        var token = _tokens[_at];
        if (token.Symbol != symbol)
        {
            throw Fault();
        }

        _at = Math.Min(_at + 1, _tokens.Length - 1);
        var text = _rule[token.Start..token.End];
        return symbol == RuleSymbol.Number
            ? int.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
