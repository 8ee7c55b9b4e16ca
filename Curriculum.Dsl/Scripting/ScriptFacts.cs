using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Curriculum.Dsl.Scripting;

/// <summary>Looks up what an expression asks of the candidate; every name in it is one that the catalog declares.</summary>
internal sealed class ScriptFacts(ScriptSource source, NameTable names)
{
    /// <summary>Returns what is asked, or null when anything is wrong.</summary>
    public ScriptPart? Of(InvocationExpressionSyntax call, SimpleNameSyntax member)
    {
        var asked = member.Identifier.ValueText;
        if (Array.IndexOf(ScriptNames.OfCandidate, asked) < 0 || asked is "Age")
        {
            return source.Unknown(member, ScriptNames.OfCandidate);
        }

        if (
            call.ArgumentList.Arguments is not [{ Expression: var argument }]
            || ScriptSource.Literal(argument) is not { } name
        )
        {
            return source.WrongKind(call.ArgumentList, Example(asked));
        }

        return asked switch
        {
            "Language" => Language(argument, name),
            "Scale" => Scale(argument, name),
            "MonthsIn" => HeldNames.Trade(names, source.Document, name, source.InQuotes(argument)) is { } trade
                ? new ScriptPart(ScriptKind.Whole, new ScriptExpression.MonthsInTrade(trade))
                : null,
            _ => Reference(argument, name, asked is "Fact") is { } what
                ? new ScriptPart(ScriptKind.Truth, new ScriptExpression.Holds(what))
                : null,
        };
    }

    /// <summary>Returns what a name stands for; null, with a diagnostic, when it is no fact where one belongs, or a fact where none belongs.</summary>
    public Reference? Reference(ExpressionSyntax argument, string name, bool isFact)
    {
        var at = source.InQuotes(argument);
        var found = HeldNames.Find(names, source.Document, name, at);
        if (found is null || found is Reference.ToFact == isFact)
        {
            return found;
        }

        source.Document.Report(NameDiagnostics.OtherKind(at, name));
        return null;
    }

    private static string Example(string asked) =>
        asked switch
        {
            "Language" => "(\"nl\")",
            "Holds" => "(\"vca\")",
            _ => "(\"…\")",
        };

    private ScriptPart? Language(ExpressionSyntax argument, string code)
    {
        if (LanguageTerms.IsCode(code))
        {
            return new ScriptPart(ScriptKind.Level, new ScriptExpression.LanguageLevel(code));
        }

        source.Document.Report(TypeDiagnostics.NoLanguageCode(source.InQuotes(argument), code));
        return null;
    }

    private ScriptPart? Scale(ExpressionSyntax argument, string name)
    {
        if (names.Scales.TryGetValue(name, out var scale))
        {
            return new ScriptPart(ScriptKind.Whole, new ScriptExpression.ScalePlace(scale.Id));
        }

        if (names.KnowsManifest)
        {
            source.Document.Report(
                NameDiagnostics.UnknownReference(source.InQuotes(argument), name, Nearest.Of(name, names.Scales.Keys))
            );
        }

        return null;
    }
}
