using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Curriculum.Dsl.Scripting;

/// <summary>Reads the text of an expression with the C# parser, and lets through only a closed set of syntax.</summary>
internal static class ScriptParser
{
    /// <summary>Gets the language that expressions are read in; a newer compiler reads them the same.</summary>
    public static CSharpParseOptions Options { get; } =
        new(LanguageVersion.CSharp13, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Returns the tree, or why there is none; nothing in the tree is bound to anything.</summary>
    public static (ExpressionSyntax? Tree, ScriptFault? Fault) Read(string text)
    {
        if (ScriptGuard.Check(text) is { } refused)
        {
            return (null, refused);
        }

        var tree = SyntaxFactory.ParseExpression(text, offset: 0, Options, consumeFullText: true);
        var fault = ScriptSyntax.Check(tree) ?? Wrong(tree, text);
        return fault is null ? (tree, null) : (null, fault);
    }

    private static ScriptFault? Wrong(ExpressionSyntax tree, string text)
    {
        if (tree.FullSpan.Length != text.Length || tree.ContainsDirectives)
        {
            return new ScriptFault(ScriptFaultKind.Construct, 0, text.Length);
        }

        return tree.ContainsDiagnostics && tree.GetDiagnostics().FirstOrDefault() is { } error
            ? new ScriptFault(
                ScriptFaultKind.Construct,
                error.Location.SourceSpan.Start,
                Math.Max(error.Location.SourceSpan.End, error.Location.SourceSpan.Start + 1)
            )
            : null;
    }
}
