using Curriculum.Diagnostics;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Scripting;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Compilation;

/// <summary>Makes a requirement of the text of a rule, or tells at which characters it cannot.</summary>
internal sealed class RuleCompiler(RuleParser parser, NameTable names)
{
    /// <summary>Gets what makes requirements of expressions; by itself it allows none.</summary>
    public ScriptCompiler Scripts { get; init; } = new(names, ScriptAllowance.None, isOn: false);

    /// <summary>Returns the rule, or null when anything in it is wrong: a rule is never read in part.</summary>
    public Rule? Compile(
        CatalogDocument document,
        YamlNode.Scalar scalar,
        Place place,
        LocalizedText because,
        RuleStratum stratum = RuleStratum.Monotone
    )
    {
        if (document.IsFull)
        {
            return null;
        }

        var source = new RuleSource(document, scalar);
        var (tree, fault) = parser.Read(scalar.Value);
        if (tree is null)
        {
            document.Report(Explained(fault!, source, scalar));
            return null;
        }

        var meaning = new RuleMeaning(source, names, parser.Words, stratum);
        return meaning.Of(tree) is { } requirement ? new Rule(place, requirement, because) : null;
    }

    private Diagnostic Explained(RuleFault fault, RuleSource source, YamlNode.Scalar scalar)
    {
        var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        return isBlock && fault.Rule.AsSpan(fault.At.Start).StartsWith("#")
            ? FileDiagnostics.SwallowedComment(source.Span(fault.At.Start, fault.At.End))
            : RuleFaults.Explain(fault, source, parser.Words, names);
    }
}
