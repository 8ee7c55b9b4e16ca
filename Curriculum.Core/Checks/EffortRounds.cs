using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>Goes over the rules of a catalog until nothing takes fewer hours any more; a rule again only when what it asks took fewer.</summary>
internal sealed class EffortRounds(Effort effort, Catalog catalog)
{
    private readonly List<Action> _steps = [];
    private readonly Dictionary<Reference, List<int>> _readers = [];
    private readonly List<int> _listeners = [];
    private readonly Queue<int> _next = [];
    private readonly HashSet<int> _waiting = [];

    /// <summary>Goes over all of them.</summary>
    public void Run()
    {
        foreach (var module in catalog.Modules)
        {
            Add(module.Requires, () => Study(module));
            Add([], () => Complete(module), [.. module.Outcomes.Select(each => new Reference.ToOutcome(each.Id))]);
            foreach (var exemption in module.Exemptions)
            {
                Add([exemption.If], () => Give(exemption.Covers, exemption.If));
            }
        }

        foreach (var each in catalog.Equivalences.Where(each => each.Status == EquivalenceStatus.Adopted))
        {
            Add([each.From], () => Give(each.Covers, each.From));
        }

        foreach (var role in catalog.Roles)
        {
            Add(role.Requires, () => Reach(new Reference.ToRole(role.Id), Hours(role.Requires)));
        }

        foreach (var each in catalog.Qualifications)
        {
            Add(each.Requires, () => Reach(new Reference.ToQualification(each.Id), Hours(each.Requires)));
        }

        foreach (var paper in catalog.Credentials.Where(paper => !paper.Includes.IsEmpty))
        {
            var higher = new Reference.ToCredential(paper.Id);
            Add([], () => Include(paper, effort.Hours(higher)), higher);
        }

        while (_next.TryDequeue(out var step))
        {
            _waiting.Remove(step);
            _steps[step]();
        }
    }

    private void Add(IEnumerable<Rule> rules, Action step, params IEnumerable<Reference> reads)
    {
        var index = _steps.Count;
        _steps.Add(step);
        Await(index);
        var parts = rules.SelectMany(RulePlaces.Parts).Select(part => part.Part).ToList();
        foreach (var what in parts.SelectMany(Read).Concat(reads).Distinct())
        {
            if (!_readers.TryGetValue(what, out var readers))
            {
                _readers[what] = readers = [];
            }

            readers.Add(index);
        }

        if (parts.OfType<Requirement.LanguageLevel>().Any())
        {
            _listeners.Add(index);
        }
    }

    private IEnumerable<Reference> Read(Requirement part) =>
        part switch
        {
            Requirement.Held held => [held.What],
            Requirement.Sum { Set: SumSet.Listed listed } => listed.Items,
            Requirement.Sum { Set: SumSet.Labelled labelled } => effort
                .Labelled(labelled.Label)
                .Select(module => new Reference.ToModule(module.Id)),
            _ => [],
        };

    private void Study(Module module)
    {
        var admitted = Hours(module.Requires);
        Reach(new Reference.ToModule(module.Id), Effort.Sum([admitted, module.Load.Hours]));
        foreach (var outcome in module.Outcomes)
        {
            Reach(new Reference.ToOutcome(outcome.Id), Effort.Sum([admitted, outcome.Load.Hours]));
        }

        Award(module);
    }

    private void Complete(Module module)
    {
        var credited = Effort.Sum(module.Outcomes.Select(each => effort.Hours(new Reference.ToOutcome(each.Id))));
        Reach(new Reference.ToModule(module.Id), credited, earned: false);
        Award(module);
    }

    private void Award(Module module)
    {
        var hours = effort.Hours(new Reference.ToModule(module.Id));
        foreach (var paper in module.Awards.Credentials)
        {
            Reach(new Reference.ToCredential(paper), hours);
        }

        foreach (var skill in module.Awards.Languages.Where(skill => skill.Language is "nl"))
        {
            if (effort.Lower(skill.Level, hours))
            {
                _listeners.ForEach(Await);
            }
        }
    }

    private void Include(CredentialType paper, long hours)
    {
        foreach (var lower in paper.Includes)
        {
            Reach(new Reference.ToCredential(lower), hours);
        }
    }

    private void Give(IEnumerable<OutcomeId> outcomes, Rule from)
    {
        var hours = effort.Hours(from.Requirement);
        foreach (var outcome in outcomes)
        {
            Reach(new Reference.ToOutcome(outcome), hours, earned: false);
        }
    }

    private void Reach(Reference what, long hours, bool earned = true)
    {
        if (effort.Lower(what, hours, earned) && _readers.TryGetValue(what, out var readers))
        {
            readers.ForEach(Await);
        }
    }

    private void Await(int step)
    {
        if (_waiting.Add(step))
        {
            _next.Enqueue(step);
        }
    }

    private long Hours(IEnumerable<Rule> rules) => Effort.Sum(rules.Select(rule => effort.Hours(rule.Requirement)));
}
