using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>What is asked besides holding something: its age, its version, its result, how long it lasts.</summary>
internal sealed class BruteConditions(BruteStanding standing, Catalog catalog, CandidateProfile profile)
{
    private readonly HashSet<(Requirement.Held, int)> _busy = [];

    /// <summary>Whether something is held with all that is asked of it; what is being asked already counts for nothing.</summary>
    public bool Meet(Requirement.Held held, int layer)
    {
        if (held.IsPlain || standing.Shown(held) || !_busy.Add((held, layer)))
        {
            return held.IsPlain ? standing.Has(layer, held.What.Id) : standing.Shown(held);
        }

        var (state, meets) = (standing.Did(held.What.Id), false);
        if (held.Moment == HeldMoment.Ever)
        {
            meets = Meet(held with { Moment = HeldMoment.Start, Through = null }, layer);
        }
        else if (held.What is Reference.ToModule(var id))
        {
            var module = catalog.Find(id)!;
            meets =
                Whole(held, module, layer)
                || IsBack(held, module)
                || (state && New(held, module, module.Awards.Credentials) && Whole(held, module, BruteStanding.All));
        }
        else if (held.What is Reference.ToOutcome(var outcome))
        {
            var module = catalog.Find(outcome.Module)!;
            var own = held with { What = new Reference.ToModule(module.Id) };
            meets =
                standing.Shown(own)
                || IsBack(own, module)
                || IsBack(held, module)
                || (state && New(held, module, module.Awards.Credentials))
                || (layer == BruteStanding.All && Meet(own, 0))
                || (
                    held is { Result: null, Version: "" }
                    && ((layer == BruteStanding.All && standing.Exempt(outcome)) || Given(held, outcome, layer))
                );
        }
        else if (held.What is Reference.ToCredential(var paper))
        {
            meets = Paper(held, catalog.Find(paper)!, layer);
        }
        else if (held.What is Reference.ToRole or Reference.ToQualification)
        {
            // Who meets its rules holds it, but not since a day, with a result or in a version.
            meets = held is { MaxAge: null, Result: null, Version: "" } && standing.Has(layer, held.What.Id);
        }

        _busy.Remove((held, layer));
        return meets;
    }

    private bool Paper(Requirement.Held held, CredentialType paper, int layer)
    {
        var givers = catalog.Modules.Where(module => module.Awards.Credentials.Contains(paper.Id)).ToList();
        var own =
            standing.Did($"{paper.Id}+")
            || Refreshed(paper)
            || (paper.Exam && givers.Exists(module => standing.Did($"{module.Id}~")));
        return (own && held.Version.Length == 0 && Lasts(held, catalog.TermOf(paper.Id)))
            || givers.Exists(module =>
                Meet(held with { What = new Reference.ToModule(module.Id) }, paper.Exam ? 0 : layer)
            )
            || (
                layer > 0
                && catalog.Credentials.Any(higher =>
                    higher.Includes.Contains(paper.Id)
                    && Meet(held with { What = new Reference.ToCredential(higher.Id) }, layer)
                )
            );
    }

    private bool Whole(Requirement.Held held, Module module, int layer) =>
        module.Outcomes.All(each => Meet(held with { What = new Reference.ToOutcome(each.Id) }, layer));

    private bool Given(Requirement.Held held, OutcomeId outcome, int layer) =>
        standing.Equivalences.Exists(each =>
            BruteStanding.Gives(each) <= layer
            && each.Covers.Contains(outcome)
            && standing.Holds(With(each.From.Requirement, held), BruteStanding.Read(each))
        );

    private static Requirement With(Requirement rule, Requirement.Held by) =>
        rule switch
        {
            Requirement.All all => Ask.All([.. all.Parts.Select(part => With(part, by))]),
            Requirement.Any any => Ask.Any([.. any.Parts.Select(part => With(part, by))]),
            Requirement.AtLeast count => Ask.AtLeast(count.Count, [.. count.Parts.Select(part => With(part, by))]),
            Requirement.Held { What: Reference.ToFact } => rule,
            Requirement.Held { IsPlain: true } held => by with { What = held.What, Earned = held.Earned },
            Requirement.Held { Moment: HeldMoment.Ever } => rule,
            Requirement.Held held => held with
            {
                Moment = by.Moment == HeldMoment.End ? by.Moment : held.Moment,
                Through = by.Through ?? held.Through,
                MaxAge = held.MaxAge is null || by.MaxAge?.Amount < held.MaxAge.Value.Amount ? by.MaxAge : held.MaxAge,
            },
            _ => rule,
        };

    public bool IsBack(Requirement.Held held, Module module)
    {
        var papers = module.Awards.Credentials.Where(paper =>
            catalog.TermOf(paper) is not null || catalog.Find(paper)!.Renewal is not null
        );
        return held is { MaxAge: null, Result: null, Version: "" }
            && papers.Any()
            && profile.Holds.Any(each => each.What == held.What && !(each.Earned > Questions.Day))
            && papers.All(paper =>
                Kept(held, paper) || standing.Holds(held with { What = new Reference.ToCredential(paper) }, 0)
            );
    }

    private bool Kept(Requirement.Held held, CredentialId paper)
    {
        var day = held.Through?.After(Questions.Day) ?? Questions.Day;
        return profile.Holds.Any(each =>
            each.What == held.What
            && !(each.Earned > Questions.Day)
            && (
                each.Until is { } until
                    ? until >= day
                    : each.Earned is not { } earned
                        || catalog.TermOf(paper) is not { } term
                        || term.After(earned) >= day
            )
        );
    }

    public bool Refreshed(CredentialType paper) =>
        paper.Renewal?.Refresher is { } refresher
        && standing.Had(paper.Id)
        && Meet(new(new Reference.ToModule(refresher)) { MaxAge = Period.Of(0, PeriodUnit.Day) }, 0);

    private bool New(Requirement.Held held, Module module, IEnumerable<CredentialId> papers) =>
        (held.Version.Length == 0 || string.Equals(held.Version, module.Version, StringComparison.Ordinal))
        && papers.All(paper => Lasts(held, catalog.TermOf(paper)));

    private static bool Lasts(Requirement.Held held, Period? term) =>
        held.Through is not { } through
        || term is not { } valid
        || valid.After(Questions.Day) >= through.After(Questions.Day);
}
