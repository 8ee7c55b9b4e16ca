using System.Globalization;
using Curriculum.Dsl.Compilation;
using Curriculum.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Curriculum.Dsl.Scripting;

/// <summary>Makes our own tree of the syntax of an expression: every name is looked up in a closed list, every kind of value is known.</summary>
/// <remarks>It calls itself no deeper than the syntax was allowed to be. What is wrong is told, and then there is no tree.</remarks>
internal sealed class ScriptLowering(ScriptSource source, NameTable names)
{
    private readonly ScriptFacts _facts = new(source, names);
    private string? _held;

    /// <summary>Returns the expression, or null when anything in it is wrong.</summary>
    public ScriptExpression? Lower(ExpressionSyntax tree) => Of(tree, ScriptKind.Truth);

    private ScriptExpression? Of(ExpressionSyntax node, ScriptKind kind) =>
        Of(node) is not { } part ? null
        : part.Kind == kind ? part.Expression
        : source.WrongKind(node, kind)?.Expression;

    private ScriptPart? Of(ExpressionSyntax node) =>
        ScriptSource.Bare(node) switch
        {
            LiteralExpressionSyntax literal => Literal(literal),
            PrefixUnaryExpressionSyntax prefix => Prefix(prefix),
            BinaryExpressionSyntax binary => Binary(binary),
            ConditionalExpressionSyntax choice => Choice(choice),
            IdentifierNameSyntax { Identifier.ValueText: ScriptNames.AsOf } => new ScriptPart(
                ScriptKind.Day,
                new ScriptExpression.AsOf()
            ),
            IdentifierNameSyntax name => Name(name),
            MemberAccessExpressionSyntax member => Member(member),
            InvocationExpressionSyntax call => Call(call),
            var other => source.WrongKind(other, ScriptKind.Truth),
        };

    private ScriptPart? Literal(LiteralExpressionSyntax literal) =>
        literal.Token.Value switch
        {
            bool flag => new ScriptPart(ScriptKind.Truth, new ScriptExpression.Flag(flag)),
            int number when literal.Token.Text.All(char.IsAsciiDigit) => new ScriptPart(
                ScriptKind.Whole,
                new ScriptExpression.Whole(number)
            ),
            string => source.WrongKind(literal, "h.Id == \"vca\"", "candidate.Holds(\"vca\")"),
            _ => source.WrongKind(literal, ScriptKind.Whole),
        };

    /// <summary>A name that is known, but stands for no value by itself, is of the wrong kind there.</summary>
    private ScriptPart? Name(IdentifierNameSyntax name) =>
        name.Identifier.ValueText switch
        {
            ScriptNames.Candidate => source.WrongKind(name, "candidate.Age"),
            ScriptNames.Holds => source.WrongKind(name, "holds.Any(h => h.IsValid)"),
            ScriptNames.Cefr => source.WrongKind(name, ScriptKind.Level),
            ScriptNames.Date => source.WrongKind(name, ScriptKind.Day),
            var text when IsHeld(text) => source.WrongKind(name, $"{text}.IsValid"),
            _ => source.Unknown(name, _held is null ? ScriptNames.Roots : [.. ScriptNames.Roots, _held]),
        };

    private bool IsHeld(string name) => string.Equals(name, _held, StringComparison.Ordinal);

    private ScriptPart? Prefix(PrefixUnaryExpressionSyntax prefix)
    {
        if (prefix.IsKind(SyntaxKind.LogicalNotExpression))
        {
            return Of(prefix.Operand, ScriptKind.Truth) is { } truth
                ? new ScriptPart(ScriptKind.Truth, new ScriptExpression.Not(truth))
                : null;
        }

        return Of(prefix.Operand, ScriptKind.Whole) switch
        {
            null => null,
            ScriptExpression.Whole(var number) when number > 0 => new ScriptPart(
                ScriptKind.Whole,
                new ScriptExpression.Whole(-number)
            ),
            var number => new ScriptPart(
                ScriptKind.Whole,
                new ScriptExpression.Calculated(new ScriptExpression.Whole(0), ScriptOperator.Minus, number)
            ),
        };
    }

    private ScriptPart? Binary(BinaryExpressionSyntax binary)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
            case SyntaxKind.LogicalOrExpression:
                var (one, other) = (Of(binary.Left, ScriptKind.Truth), Of(binary.Right, ScriptKind.Truth));
                return one is null || other is null
                    ? null
                    : new ScriptPart(
                        ScriptKind.Truth,
                        binary.IsKind(SyntaxKind.LogicalAndExpression)
                            ? new ScriptExpression.Both(one, other)
                            : new ScriptExpression.Either(one, other)
                    );
            case SyntaxKind.AddExpression:
                return Calculated(binary, ScriptOperator.Plus);
            case SyntaxKind.SubtractExpression:
                return Calculated(binary, ScriptOperator.Minus);
            case SyntaxKind.MultiplyExpression:
                return Calculated(binary, ScriptOperator.Times);
            case SyntaxKind.EqualsExpression:
                return Same(binary);
            case SyntaxKind.NotEqualsExpression:
                return Same(binary) is { } same
                    ? same with
                    {
                        Expression = new ScriptExpression.Not(same.Expression),
                    }
                    : null;
            case SyntaxKind.GreaterThanOrEqualExpression:
                return Compared(binary, Comparison.AtLeast);
            case SyntaxKind.GreaterThanExpression:
                return Compared(binary, Comparison.Above);
            case SyntaxKind.LessThanOrEqualExpression:
                return Compared(binary, Comparison.AtMost);
            default:
                return Compared(binary, Comparison.Below);
        }
    }

    private ScriptPart? Calculated(BinaryExpressionSyntax binary, ScriptOperator sign)
    {
        var (left, right) = (Of(binary.Left, ScriptKind.Whole), Of(binary.Right, ScriptKind.Whole));
        return left is null || right is null
            ? null
            : new ScriptPart(ScriptKind.Whole, new ScriptExpression.Calculated(left, sign, right));
    }

    /// <summary>A text can be compared only with what an author wrote between quotes.</summary>
    private ScriptPart? Same(BinaryExpressionSyntax binary) =>
        TextMember(binary.Left) is { } left ? Said(left, binary.Right)
        : TextMember(binary.Right) is { } right ? Said(right, binary.Left)
        : Compared(binary, Comparison.Exactly);

    private string? TextMember(ExpressionSyntax node) =>
        ScriptSource.Bare(node)
            is MemberAccessExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: var owner },
                Name.Identifier.ValueText: var member
            }
        && IsHeld(owner)
        && member is "Id" or "Version" or "Issuer"
            ? member
            : null;

    private ScriptPart? Said(string member, ExpressionSyntax literal)
    {
        if (ScriptSource.Literal(literal) is not { } text)
        {
            return source.WrongKind(literal, "\"vca\"");
        }

        if (member is "Id")
        {
            return _facts.Reference(literal, text, isFact: false) is { } what
                ? new ScriptPart(ScriptKind.Truth, new ScriptExpression.HeldIs(what))
                : null;
        }

        var said = member is "Version" ? ScriptHeldText.Version : ScriptHeldText.Issuer;
        return new ScriptPart(ScriptKind.Truth, new ScriptExpression.HeldSays(said, text));
    }

    private ScriptPart? Compared(BinaryExpressionSyntax binary, Comparison comparison)
    {
        if (Of(binary.Left) is not { } left || Of(binary.Right) is not { } right)
        {
            return null;
        }

        return right.Kind != left.Kind ? source.WrongKind(binary.Right, left.Kind)
            : left.Kind == ScriptKind.Truth && comparison != Comparison.Exactly
                ? source.WrongKind(binary.Left, ScriptKind.Whole)
            : new ScriptPart(
                ScriptKind.Truth,
                new ScriptExpression.Compared(left.Expression, comparison, right.Expression)
            );
    }

    private ScriptPart? Choice(ConditionalExpressionSyntax choice)
    {
        var condition = Of(choice.Condition, ScriptKind.Truth);
        return
            Of(choice.WhenTrue) is { } then && Of(choice.WhenFalse, then.Kind) is { } otherwise && condition is not null
            ? then with
            {
                Expression = new ScriptExpression.Choice(condition, then.Expression, otherwise),
            }
            : null;
    }

    private ScriptPart? Member(MemberAccessExpressionSyntax member)
    {
        var name = member.Name.Identifier.ValueText;
        switch (ScriptSource.Bare(member.Expression))
        {
            case IdentifierNameSyntax { Identifier.ValueText: ScriptNames.Candidate }:
                return name is "Age"
                    ? new ScriptPart(ScriptKind.Whole, new ScriptExpression.Age())
                    : source.Unknown(member.Name, ScriptNames.OfCandidate);
            case IdentifierNameSyntax { Identifier.ValueText: ScriptNames.Cefr }:
                return Array.IndexOf(ScriptNames.OfCefr, name) is >= 0 and var place
                    ? new ScriptPart(ScriptKind.Level, new ScriptExpression.Cefr((CefrLevel)(place + 1)))
                    : source.Unknown(member.Name, ScriptNames.OfCefr);
            case IdentifierNameSyntax { Identifier.ValueText: ScriptNames.Holds }:
                return source.Unknown(member.Name, ScriptNames.OfHolds);
            case IdentifierNameSyntax { Identifier.ValueText: var owner } when IsHeld(owner):
                return Evidence(member.Name);
            case var day:
                return Of(day) is not { } part ? null
                    : part.Kind != ScriptKind.Day ? source.Unknown(member.Name, [])
                    : name is "Year" or "Month" or "Day"
                        ? new ScriptPart(
                            ScriptKind.Whole,
                            new ScriptExpression.PartOf(part.Expression, Enum.Parse<ScriptDatePart>(name))
                        )
                    : source.Unknown(member.Name, ScriptNames.OfDay);
        }
    }

    private ScriptPart? Evidence(SimpleNameSyntax member) =>
        member.Identifier.ValueText switch
        {
            "Earned" => Value(ScriptKind.Day, ScriptHeldValue.Earned),
            "Until" => Value(ScriptKind.Day, ScriptHeldValue.Until),
            "Result" => Value(ScriptKind.Whole, ScriptHeldValue.Result),
            "IsValid" => Value(ScriptKind.Truth, ScriptHeldValue.IsValid),
            "Id" or "Version" or "Issuer" => source.WrongKind(member, "h.Id == \"vca\""),
            _ => source.Unknown(member, ScriptNames.OfEvidence),
        };

    private static ScriptPart Value(ScriptKind kind, ScriptHeldValue member) =>
        new(kind, new ScriptExpression.HeldValue(member));

    private ScriptPart? Call(InvocationExpressionSyntax call)
    {
        var arguments = call.ArgumentList.Arguments;
        switch (ScriptSource.Bare(call.Expression))
        {
            case IdentifierNameSyntax { Identifier.ValueText: ScriptNames.Date }:
                return Day(call);
            case IdentifierNameSyntax name:
                return source.Unknown(name, ScriptNames.Roots);
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member
                when owner.Identifier.ValueText is ScriptNames.Candidate:
                return _facts.Of(call, member.Name);
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member
                when owner.Identifier.ValueText is ScriptNames.Holds:
                return OfHeld(call, member.Name);
            case MemberAccessExpressionSyntax { Expression: var from, Name: var name }
                when name.Identifier.ValueText is "AddYears" or "AddMonths" or "AddDays" && arguments is [var amount]:
                var (day, number) = (Of(from, ScriptKind.Day), Of(amount.Expression, ScriptKind.Whole));
                return day is null || number is null
                    ? null
                    : new ScriptPart(
                        ScriptKind.Day,
                        new ScriptExpression.Moved(
                            day,
                            Enum.Parse<ScriptDatePart>(
                                name.Identifier.ValueText.AsSpan(3, name.Identifier.ValueText.Length - 4)
                            ),
                            number
                        )
                    );
            case MemberAccessExpressionSyntax member:
                return source.Unknown(member.Name, ScriptNames.OfDay);
            default:
                return source.Unknown(call, []);
        }
    }

    private ScriptPart? Day(InvocationExpressionSyntax call)
    {
        var numbers = call.ArgumentList.Arguments.Select(argument => Of(argument.Expression)?.Expression).ToList();
        return numbers.Contains(null) ? null
            : numbers
                is [
                    ScriptExpression.Whole
                    (var year),
                    ScriptExpression.Whole
                    (var month),
                    ScriptExpression.Whole
                    (var day),
                ]
            && DateOnly.TryParseExact(
                string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
                ? new ScriptPart(ScriptKind.Day, new ScriptExpression.Day(date))
            : source.WrongKind(call, ScriptKind.Day);
    }

    private ScriptPart? OfHeld(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (
            Array.IndexOf(ScriptNames.OfHolds, name.Identifier.ValueText) < 0
            || call.ArgumentList.Arguments is not [{ Expression: SimpleLambdaExpressionSyntax lambda }]
        )
        {
            return source.Unknown(name, ScriptNames.OfHolds);
        }

        var held = lambda.Parameter.Identifier.ValueText;
        if (ScriptNames.Roots.Contains(held, StringComparer.Ordinal))
        {
            return source.Lambda(lambda.Parameter);
        }

        _held = held;
        var predicate = Of(lambda.ExpressionBody!, ScriptKind.Truth);
        _held = null;
        var quantifier = Enum.Parse<ScriptQuantifier>(name.Identifier.ValueText);
        return predicate is null
            ? null
            : new ScriptPart(
                quantifier == ScriptQuantifier.Count ? ScriptKind.Whole : ScriptKind.Truth,
                new ScriptExpression.OfHeld(quantifier, predicate)
            );
    }
}
