using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>Reads rules written in one language; used by one thread at a time.</summary>
internal sealed class RuleParser(RuleWords words)
{
    private readonly RuleText _text = new(words);

    /// <summary>Gets the words it reads.</summary>
    public RuleWords Words => words;

    /// <summary>Returns the tree of a rule, or where and why it cannot be read.</summary>
    public (RuleNode? Tree, RuleFault? Fault) Read(string rule)
    {
        var result = RuleGrammar.Rule(_text.Start(rule));
        return result.WasSuccessful ? (result.Value, null) : (null, Fault());
    }

    private RuleFault Fault()
    {
        var index = _text.Furthest;
        return new RuleFault(
            Rule: _text.Text,
            At: _text.Token(index),
            Before: index == 0 ? null : _text.Token(index - 1),
            Expected: _text.Expected,
            IsTooDeep: _text.IsTooDeep
        );
    }
}
