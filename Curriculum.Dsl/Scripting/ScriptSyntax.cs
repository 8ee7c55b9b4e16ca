using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Curriculum.Dsl.Scripting;

/// <summary>The syntax that an expression may have: whatever is not named here is refused.</summary>
internal static class ScriptSyntax
{
    private const int MostNodes = 300;

    /// <summary>Returns why a tree is refused, at the first node that is no part of an expression; null when all are.</summary>
    public static ScriptFault? Check(ExpressionSyntax tree)
    {
        var left = new Stack<(SyntaxNodeOrToken Part, int Depth, bool InLambda)>();
        left.Push((tree, 1, false));
        var nodes = 0;
        while (left.TryPop(out var next))
        {
            var (part, depth, inLambda) = next;
            if (part.AsNode() is not { } node)
            {
                if (Check(part.AsToken()) is { } hidden)
                {
                    return hidden;
                }

                continue;
            }

            if (++nodes > MostNodes || depth > ScriptGuard.Deepest)
            {
                return At(ScriptFaultKind.Size, node);
            }

            if (Check(node, inLambda) is { } refused)
            {
                return refused;
            }

            foreach (var child in node.ChildNodesAndTokens().Reverse())
            {
                left.Push((child, depth + 1, inLambda || node is SimpleLambdaExpressionSyntax));
            }
        }

        return null;
    }

    private static ScriptFault? Check(SyntaxNode node, bool inLambda) =>
        node.Kind() switch
        {
            SyntaxKind.ParenthesizedExpression
            or SyntaxKind.LogicalAndExpression
            or SyntaxKind.LogicalOrExpression
            or SyntaxKind.LogicalNotExpression
            or SyntaxKind.EqualsExpression
            or SyntaxKind.NotEqualsExpression
            or SyntaxKind.LessThanExpression
            or SyntaxKind.LessThanOrEqualExpression
            or SyntaxKind.GreaterThanExpression
            or SyntaxKind.GreaterThanOrEqualExpression
            or SyntaxKind.AddExpression
            or SyntaxKind.SubtractExpression
            or SyntaxKind.MultiplyExpression
            or SyntaxKind.UnaryMinusExpression
            or SyntaxKind.ConditionalExpression
            or SyntaxKind.TrueLiteralExpression
            or SyntaxKind.FalseLiteralExpression
            or SyntaxKind.NumericLiteralExpression
            or SyntaxKind.StringLiteralExpression
            or SyntaxKind.IdentifierName
            or SyntaxKind.SimpleMemberAccessExpression
            or SyntaxKind.InvocationExpression
            or SyntaxKind.ArgumentList => null,
            SyntaxKind.Argument => Check((ArgumentSyntax)node),
            SyntaxKind.Parameter => Check((ParameterSyntax)node),
            SyntaxKind.SimpleLambdaExpression => Check((SimpleLambdaExpressionSyntax)node, inLambda),
            SyntaxKind.ParenthesizedLambdaExpression or SyntaxKind.AnonymousMethodExpression => At(
                ScriptFaultKind.Lambda,
                node
            ),
            _ => At(ScriptFaultKind.Construct, node),
        };

    private static ScriptFault? Check(ArgumentSyntax argument) =>
        argument.NameColon is null && argument.RefKindKeyword.IsKind(SyntaxKind.None)
            ? null
            : At(ScriptFaultKind.Construct, argument);

    private static ScriptFault? Check(ParameterSyntax parameter) =>
        parameter
            is {
                AttributeLists.Count: 0,
                Modifiers.Count: 0,
                Type: null,
                Default: null,
                Parent: SimpleLambdaExpressionSyntax
            }
            ? null
            : At(ScriptFaultKind.Lambda, parameter);

    private static ScriptFault? Check(SimpleLambdaExpressionSyntax lambda, bool inLambda) =>
        lambda
            is {
                AttributeLists.Count: 0,
                Modifiers.Count: 0,
                ExpressionBody: not null,
                Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax }
            }
        && !inLambda
            ? null
            : At(ScriptFaultKind.Lambda, lambda);

    /// <summary>Between tokens stand blanks and line ends only, and a token is written as what it means.</summary>
    private static ScriptFault? Check(SyntaxToken token)
    {
        foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return new ScriptFault(
                    trivia.IsKind(SyntaxKind.SkippedTokensTrivia) ? ScriptFaultKind.Construct : ScriptFaultKind.Sign,
                    trivia.SpanStart,
                    trivia.Span.End
                );
            }
        }

        return
            token.IsKind(SyntaxKind.IdentifierToken)
            && !string.Equals(token.Text, token.ValueText, StringComparison.Ordinal)
            ? new ScriptFault(ScriptFaultKind.Sign, token.SpanStart, token.Span.End)
            : null;
    }

    private static ScriptFault At(ScriptFaultKind kind, SyntaxNode node) => new(kind, node.SpanStart, node.Span.End);
}
