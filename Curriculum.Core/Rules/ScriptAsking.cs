using System.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Rules;

/// <summary>One asking of an expression. It visits every part at most once for each piece of evidence, and then it ends.</summary>
/// <remarks>INVARIANT: a range holds every value that the part has when the unknowns are known, so a certain answer is sound.</remarks>
internal sealed class ScriptAsking(Asking asking, Dossier dossier)
{
    private ScriptHeld[]? _held;

    /// <summary>Returns whether an expression holds.</summary>
    public Truth Ask(ScriptExpression expression) => Truth(expression, held: null);

    private Truth Truth(ScriptExpression expression, ScriptHeld? held) => Range(expression, held).Truth;

    private ScriptRange Range(ScriptExpression expression, ScriptHeld? held) =>
        expression switch
        {
            ScriptExpression.Flag(var value) => ScriptRange.Of(value),
            ScriptExpression.Whole(var value) => ScriptRange.Of(value),
            ScriptExpression.Day(var day) => ScriptRange.Of(day),
            ScriptExpression.Cefr(var level) => ScriptRange.Of((long)level),
            ScriptExpression.Not(var part) => ScriptRange.Of(RequirementEvaluator.Not(Truth(part, held))),
            ScriptExpression.Both(var left, var right) => And(Range(left, held), Range(right, held)),
            ScriptExpression.Either(var left, var right) => Or(Range(left, held), Range(right, held)),
            ScriptExpression.Compared(var left, var comparison, var right) => ScriptRange.Of(
                Range(left, held).Compares(comparison, Range(right, held))
            ),
            ScriptExpression.Calculated(var left, var sign, var right) => Calculated(
                Range(left, held),
                sign,
                Range(right, held)
            ),
            ScriptExpression.Choice(var condition, var then, var otherwise) => Truth(condition, held) switch
            {
                Rules.Truth.True => Range(then, held),
                Rules.Truth.False => Range(otherwise, held),
                _ => Range(then, held).Or(Range(otherwise, held)),
            },
            ScriptExpression.Moved(var from, var unit, var amount) => ScriptDays.Moved(
                Range(from, held),
                unit,
                Range(amount, held)
            ),
            ScriptExpression.PartOf(var day, var part) => ScriptDays.Part(Range(day, held), part),
            ScriptExpression.OfHeld(var quantifier, var predicate) => OfHeld(quantifier, predicate),
            ScriptExpression.HeldIs(var what) => ScriptRange.Of(held!.What == what),
            ScriptExpression.HeldSays(var member, var text) => ScriptRange.Of(held!.Says(member, text)),
            ScriptExpression.HeldValue(var member) => Value(held!, member),
            _ => Fact(expression),
        };

    private static ScriptRange And(ScriptRange left, ScriptRange right) =>
        new(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High));

    private static ScriptRange Or(ScriptRange left, ScriptRange right) =>
        new(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High));

    private static ScriptRange Calculated(ScriptRange left, ScriptOperator sign, ScriptRange right)
    {
        switch (sign)
        {
            case ScriptOperator.Plus:
                return new ScriptRange(left.Low + right.Low, left.High + right.High).AsWhole();
            case ScriptOperator.Minus:
                return new ScriptRange(left.Low - right.High, left.High - right.Low).AsWhole();
            case ScriptOperator.Times:
                Span<long> corners =
                [
                    left.Low * right.Low,
                    left.Low * right.High,
                    left.High * right.Low,
                    left.High * right.High,
                ];
                corners.Sort();
                return new ScriptRange(corners[0], corners[^1]).AsWhole();
            default:
                throw new UnreachableException();
        }
    }

    private ScriptRange OfHeld(ScriptQuantifier quantifier, ScriptExpression predicate)
    {
        _held ??= [.. ScriptHeld.Of(dossier)];
        var (sure, possible, refuted, doubted) = (0, 0, false, false);
        foreach (var held in _held)
        {
            var truth = Truth(predicate, held);
            sure += held.IsHeld == Rules.Truth.True && truth == Rules.Truth.True ? 1 : 0;
            possible += truth == Rules.Truth.False ? 0 : 1;
            refuted |= held.IsHeld == Rules.Truth.True && truth == Rules.Truth.False;
            doubted |= truth != Rules.Truth.True;
        }

        return quantifier switch
        {
            ScriptQuantifier.Any => new ScriptRange(sure > 0 ? 1 : 0, possible > 0 ? 1 : 0),
            ScriptQuantifier.All => new ScriptRange(doubted ? 0 : 1, refuted ? 0 : 1),
            ScriptQuantifier.Count => new ScriptRange(sure, possible),
            _ => throw new UnreachableException(),
        };
    }

    private static ScriptRange Value(ScriptHeld held, ScriptHeldValue member) =>
        member switch
        {
            ScriptHeldValue.Earned => held.Earned,
            ScriptHeldValue.Until => held.Until,
            ScriptHeldValue.Result => held.Result,
            ScriptHeldValue.IsValid => ScriptRange.Of(held.IsValid),
            _ => throw new UnreachableException(),
        };

    private ScriptRange Fact(ScriptExpression expression) =>
        expression switch
        {
            ScriptExpression.AsOf => ScriptRange.Of(dossier.AsOf),
            ScriptExpression.Age => dossier.Profile.Born is { } born
                ? ScriptRange.Of(Birthday.Age(born, dossier.AsOf))
                : ScriptRange.AnyWhole,
            ScriptExpression.LanguageLevel(var language) => Level(language),
            ScriptExpression.ScalePlace(var scale) => Place(scale),
            ScriptExpression.MonthsInTrade(var trade) => dossier.Profile.Experience is { } spells
                ? ScriptRange.Of(TimeInTrade.Months(spells, trade, dossier.AsOf))
                : new ScriptRange(0, int.MaxValue),
            ScriptExpression.Holds(var what) => ScriptRange.Of(asking.Ask(new Requirement.Held(what))),
            _ => throw new UnreachableException(),
        };

    private ScriptRange Level(string language) =>
        Raised(
            dossier.Profile.Languages.TryGetValue(language, out var level)
                ? ScriptRange.Of((long)level)
                : ScriptRange.AnyLevel,
            from module in dossier.Catalog.Modules
            from skill in module.Awards.Languages
            where string.Equals(skill.Language, language, StringComparison.Ordinal)
            select (module.Id, (int)skill.Level)
        );

    private ScriptRange Place(ScaleId id) =>
        Raised(
            dossier.Profile.Scales.TryGetValue(id.Value, out var place) ? ScriptRange.Of(place)
                : dossier.Catalog.Find(id) is { } scale ? new ScriptRange(scale.Lowest, scale.Highest)
                : ScriptRange.AnyWhole,
            from module in dossier.Catalog.Modules
            from value in module.Awards.Scales
            where value.Scale == id
            select (module.Id, value.Place)
        );

    /// <summary>A module that is held raises what the profile says, and never lowers it.</summary>
    private ScriptRange Raised(ScriptRange known, IEnumerable<(ModuleId Module, int To)> modules)
    {
        var raised = known;
        foreach (var (module, to) in modules)
        {
            var held = asking.Ask(new Requirement.Held(new Reference.ToModule(module)));
            raised = new ScriptRange(
                held == Rules.Truth.True ? Math.Max(raised.Low, to) : raised.Low,
                held == Rules.Truth.False ? raised.High : Math.Max(raised.High, to)
            );
        }

        return raised;
    }
}
