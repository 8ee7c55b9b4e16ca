using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Scripting;

/// <summary>Makes a requirement of a C# expression, when the host allows it; no byte of it ever becomes a program.</summary>
/// <param name="names">The names of the catalog.</param>
/// <param name="allowance">What the host allows.</param>
/// <param name="isOn">Whether the manifest of the host allows expressions at all.</param>
internal sealed class ScriptCompiler(NameTable names, ScriptAllowance allowance, bool isOn)
{
    /// <summary>Gets the language of the manifest that allows expressions or not; null when it is that of the rules.</summary>
    public TextLanguage? HostLanguage { get; init; }

    /// <summary>Returns the requirement of the keys of a rule, or null when anything is wrong.</summary>
    public Requirement? Compile(MapReader map, RuleStratum stratum)
    {
        map.Require("expires");
        if (map.Scalar("script") is not { } scalar || !IsOn(map, scalar))
        {
            return null;
        }

        var source = new RuleSource(map.Document, scalar);
        var (tree, fault) = ScriptParser.Read(scalar.Value);
        if (tree is null)
        {
            map.Document.Report(fault!.Explain(source));
            return null;
        }

        var expression = new ScriptLowering(new ScriptSource(source), names).Lower(tree);
        var isAllowed = expression is not null && IsAllowed(map.Document, scalar);
        if (expression is null || !IsCurrent(map) || !isAllowed)
        {
            return null;
        }

        if (ScriptAsRule.Of(expression, stratum == RuleStratum.Free) is { } rule)
        {
            var text = RequirementPrinter.Print(rule, map.Language);
            map.Document.Report(ScriptDiagnostics.SaidByRule(map.Document.Span(scalar), text));
        }

        return allowance.AsksCompiler && !IsBound(source, map.Document.Span(scalar))
            ? null
            : new Requirement.Script(expression);
    }

    private bool IsOn(MapReader map, YamlNode.Scalar scalar)
    {
        if (isOn)
        {
            return true;
        }

        var language = HostLanguage ?? map.Language;
        var key = KeyTerms.Manifest["scripts"].In(language);
        var yes = ValueTerms.YesNo.All[0].In(language);
        map.Document.Report(ScriptDiagnostics.SwitchedOff(map.Document.Span(scalar), key, yes));
        return false;
    }

    private bool IsCurrent(MapReader map)
    {
        if (map.Date("expires") is not { } expires)
        {
            return false;
        }

        // Without a list there is no day to check on either, and nothing is allowed.
        if (
            ReferenceEquals(allowance, ScriptAllowance.None)
            || (expires >= allowance.Today && expires <= allowance.LastExpiry)
        )
        {
            return true;
        }

        map.Document.Report(
            ScriptDiagnostics.Expired(map.Document.Span(map.Find("expires")!), Day(expires), Day(allowance.LastExpiry))
        );
        return false;
    }

    private bool IsAllowed(CatalogDocument document, YamlNode.Scalar scalar)
    {
        var hash = ScriptAllowance.HashOf(scalar.Value);
        if (allowance.Hashes.Contains(hash))
        {
            return true;
        }

        document.Report(ScriptDiagnostics.NotAllowed(document.Span(scalar), ScriptAllowance.FileName, hash));
        return false;
    }

    /// <summary>The switch is the branch itself, so that a program without the compiler leaves all of it out.</summary>
    private static bool IsBound(RuleSource source, SourceSpan whole) =>
        ScriptFeatures.CanBind ? IsTakenAlike(source, whole) : IsNotAsked(source, whole);

    private static bool IsNotAsked(RuleSource source, SourceSpan whole)
    {
        source.Document.Report(ScriptDiagnostics.NotTypeChecked(whole));
        return true;
    }

    private static bool IsTakenAlike(RuleSource source, SourceSpan whole)
    {
        if (!ScriptBinding.IsPossible)
        {
            return IsNotAsked(source, whole);
        }

        if (ScriptBinding.Check(source.Text) is not { } other)
        {
            return true;
        }

        var shown = ScriptFault.Shown(source.Text, other.Start, other.End);
        source.Document.Report(ScriptDiagnostics.NotAsCompiled(source.Span(other.Start, other.End), shown));
        return false;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
