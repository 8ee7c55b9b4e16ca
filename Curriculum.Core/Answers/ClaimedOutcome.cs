using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>An outcome that a path counts as exempt, although nobody has decided that yet.</summary>
/// <param name="Module">The module.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Decides">Who decides.</param>
public sealed record ClaimedOutcome(Module Module, LearningOutcome Outcome, string Decides)
{
    /// <summary>Returns the outcomes that a path claims, in its order.</summary>
    public static IReadOnlyList<ClaimedOutcome> Of(Catalog catalog, RouteAnswer route)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(route);
        return [.. route.Claims.Select(id => Find(catalog, route, id)).OfType<ClaimedOutcome>()];
    }

    private static ClaimedOutcome? Find(Catalog catalog, RouteAnswer route, string claim)
    {
        if (
            catalog.Resolve(claim) is not Reference.ToOutcome(var id)
            || catalog.Find(id.Module) is not { } module
            || module.Outcomes.FirstOrDefault(each => each.Id == id) is not { } outcome
        )
        {
            return null;
        }

        var exemption = module.Exemptions.FirstOrDefault(each => each.Covers.Contains(id));
        return new ClaimedOutcome(module, outcome, Decider(route, id) ?? exemption?.DecidedBy ?? "");
    }

    /// <summary>Who decides on the exemption that the path took; a module may have several.</summary>
    private static string? Decider(RouteAnswer route, OutcomeId id) =>
        route
            .Steps.Select(step => (step.Module, step.Credited))
            .Concat(route.Covered.Select(covered => (covered.Module, covered.Credited)))
            .Where(each => string.Equals(each.Module, id.Module.Value, StringComparison.Ordinal))
            .SelectMany(each => each.Credited)
            .FirstOrDefault(credit =>
                credit.ClaimOnly && string.Equals(credit.Outcome, id.Name, StringComparison.Ordinal)
            )
            ?.Decides;
}
