using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>Walks an expression, and knows of which things held a predicate speaks at all.</summary>
public static class ScriptParts
{
    /// <summary>Returns every part of an expression, the whole first.</summary>
    public static IEnumerable<ScriptExpression> Of(ScriptExpression expression) =>
        Children(expression).SelectMany(Of).Prepend(expression);

    /// <summary>Returns the things outside which a predicate is <paramref name="value"/> of no piece of evidence; null when it may be so of any.</summary>
    public static ImmutableHashSet<Reference>? Bounds(ScriptExpression predicate, bool value = true) =>
        predicate switch
        {
            ScriptExpression.Flag(var flag) => flag == value ? null : [],
            ScriptExpression.Not(var part) => Bounds(part, !value),
            ScriptExpression.HeldIs(var what) when value => [what],
            ScriptExpression.Both(var left, var right) => value ? Fewer(left, right, value) : Union(left, right, value),
            ScriptExpression.Either(var left, var right) => value
                ? Union(left, right, value)
                : Fewer(left, right, value),
            _ => null,
        };

    private static ImmutableHashSet<Reference>? Fewer(ScriptExpression left, ScriptExpression right, bool value) =>
        (Bounds(left, value), Bounds(right, value)) switch
        {
            (null, var other) => other,
            (var one, null) => one,
            var (one, other) => one.Intersect(other),
        };

    private static ImmutableHashSet<Reference>? Union(ScriptExpression left, ScriptExpression right, bool value) =>
        Bounds(left, value) is { } one && Bounds(right, value) is { } other ? one.Union(other) : null;

    private static ImmutableArray<ScriptExpression> Children(ScriptExpression expression) =>
        expression switch
        {
            ScriptExpression.Not(var part) => [part],
            ScriptExpression.Both(var left, var right) => [left, right],
            ScriptExpression.Either(var left, var right) => [left, right],
            ScriptExpression.Compared(var left, _, var right) => [left, right],
            ScriptExpression.Calculated(var left, _, var right) => [left, right],
            ScriptExpression.Choice(var condition, var then, var otherwise) => [condition, then, otherwise],
            ScriptExpression.Moved(var from, _, var amount) => [from, amount],
            ScriptExpression.PartOf(var day, _) => [day],
            ScriptExpression.OfHeld(_, var predicate) => [predicate],
            _ => [],
        };
}
