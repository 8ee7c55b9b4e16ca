using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Reads the exemptions that were decided from JSON.</summary>
internal static class ProfileDecisions
{
    public static ImmutableArray<ExemptionDecision> Read(JsonMembers profile, Catalog catalog)
    {
        var decisions = ImmutableArray.CreateBuilder<ExemptionDecision>();
        foreach (var item in profile.Objects("decisions"))
        {
            item.Require("about");
            item.Require("by");
            item.Require("date");
            var module = Module(item, catalog);
            var (by, date) = (item.Text("by"), item.Date("date"));
            var outcomes = Outcomes(item, module);
            item.RefuseOthers();
            if (module is not null && by is not null && date is { } day)
            {
                decisions.Add(new ExemptionDecision(module.Id, outcomes, by, day));
            }
        }

        return decisions.ToImmutable();
    }

    private static Module? Module(JsonMembers item, Catalog catalog)
    {
        if (item.Text("about") is not { } id)
        {
            return null;
        }

        var module = catalog.Find(new ModuleId(id));
        if (module is null)
        {
            item.Fault("about", QuestionDiagnostics.Unknown(id, GoalFinder.Nearest(catalog, id)));
        }

        return module;
    }

    /// <summary>Without a list of its own a decision is about the whole module; a list that is empty decides nothing.</summary>
    private static ImmutableArray<OutcomeId> Outcomes(JsonMembers item, Module? module)
    {
        ImmutableArray<OutcomeId> all =
        [
            .. (module?.Outcomes ?? []).Select(outcome => outcome.Id).OrderBy(id => id.Name, StringComparer.Ordinal),
        ];
        if (!item.Has("outcomes"))
        {
            return all;
        }

        var named = new HashSet<OutcomeId>();
        foreach (var value in item.Values("outcomes"))
        {
            if (value.Text() is not { } name || module is null)
            {
                continue;
            }

            var outcome = new OutcomeId(module.Id, name);
            if (!all.Contains(outcome))
            {
                value.Fault(QuestionDiagnostics.Unknown(name, Nearest.Of(name, all.Select(each => each.Name))));
            }

            named.Add(outcome);
        }

        if (item.IsEmptyList("outcomes"))
        {
            item.Fault("outcomes", QuestionDiagnostics.Missing("outcomes"));
        }

        return [.. all.Where(named.Contains)];
    }
}
