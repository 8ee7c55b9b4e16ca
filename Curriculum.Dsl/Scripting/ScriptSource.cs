using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Curriculum.Dsl.Scripting;

/// <summary>Leads from the syntax of an expression to the file it stands in, and tells there what is wrong.</summary>
internal sealed class ScriptSource(RuleSource source)
{
    /// <summary>Gets the file.</summary>
    public CatalogDocument Document => source.Document;

    /// <summary>Returns an expression without the brackets around it.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax node)
    {
        var bare = node;
        while (bare is ParenthesizedExpressionSyntax bracketed)
        {
            bare = bracketed.Expression;
        }

        return bare;
    }

    /// <summary>Returns the text between the quotes, or null when a node is no such text.</summary>
    public static string? Literal(ExpressionSyntax node) =>
        Bare(node) is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.Value as string
            : null;

    /// <summary>Returns the stretch of the file of a node.</summary>
    public SourceSpan Span(SyntaxNode node) => source.Span(node.SpanStart, node.Span.End);

    /// <summary>Returns the stretch of the file of what stands between the quotes of a text.</summary>
    public SourceSpan InQuotes(ExpressionSyntax node)
    {
        var literal = Bare(node);
        return literal.Span.Length > 2 ? source.Span(literal.SpanStart + 1, literal.Span.End - 1) : Span(literal);
    }

    /// <summary>Tells that a name is unknown.</summary>
    public ScriptPart? Unknown(SyntaxNode at, IEnumerable<string> known)
    {
        var name = Shown(at);
        Document.Report(ScriptDiagnostics.UnknownMember(Span(at), name, Nearest.Of(name, known)));
        return null;
    }

    /// <summary>Tells that something is no value of the kind that belongs there.</summary>
    public ScriptPart? WrongKind(SyntaxNode at, params ReadOnlySpan<string> examples)
    {
        Document.Report(
            ScriptDiagnostics.WrongKind(Span(at), Shown(at), string.Join(", ", examples.ToArray().Select(Quoted)))
        );
        return null;
    }

    /// <summary>Tells that a value is not of a kind.</summary>
    public ScriptPart? WrongKind(SyntaxNode at, ScriptKind kind) =>
        WrongKind(
            at,
            kind switch
            {
                ScriptKind.Truth => "candidate.Age >= 18",
                ScriptKind.Whole => "18",
                ScriptKind.Day => "Date(2026, 9, 1)",
                _ => "CefrLevel.B1",
            }
        );

    /// <summary>Tells that a lambda is not of the form that is read.</summary>
    public ScriptPart? Lambda(SyntaxNode at)
    {
        Document.Report(ScriptDiagnostics.RefusedLambda(Span(at), Shown(at)));
        return null;
    }

    private static string Quoted(string example) => $"`{example}`";

    private string Shown(SyntaxNode at) => ScriptFault.Shown(source.Text, at.SpanStart, at.Span.End);
}
