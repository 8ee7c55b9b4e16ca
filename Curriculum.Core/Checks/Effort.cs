using System.Runtime.CompilerServices;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>How many hours of study a requirement takes a newcomer when nothing is shared between its parts.</summary>
/// <remarks>
/// It is the least fixpoint of the rules (Knuth 1977), so that nothing rests on itself, and never less than the true
/// least when a module is needed twice. What a file that is left out would declare counts as held: it is told of elsewhere.
/// Every equivalence that is adopted counts, wherever and whenever it holds.
/// </remarks>
internal sealed class Effort
{
    /// <summary>More hours than any catalog has: what cannot be reached.</summary>
    public const long Never = long.MaxValue / 4;

    private static readonly ConditionalWeakTable<Catalog, Effort> Anybodys = [];

    private readonly Catalog _catalog;
    private readonly Newcomer _newcomer;
    private readonly Dictionary<Reference, long> _held = [];
    private readonly Dictionary<Reference, long> _earned = [];
    private readonly long[] _dutch = new long[(int)CefrLevel.C2 + 1];
    private readonly ILookup<string, Module> _labelled;

    private Effort(Catalog catalog, Newcomer newcomer)
    {
        (_catalog, _newcomer) = (catalog, newcomer);
        _labelled = catalog
            .Modules.SelectMany(module => module.Labels, (module, label) => (module, label))
            .ToLookup(pair => pair.label, pair => pair.module, StringComparer.Ordinal);
        Array.Fill(_dutch, Never);
        Declare();
        new EffortRounds(this, catalog).Run();
    }

    /// <summary>Returns the effort of somebody who may hold any paper and speak any language; made once.</summary>
    public static Effort Of(Catalog catalog) =>
        Anybodys.GetValue(catalog, static each => new Effort(each, Newcomer.Anybody));

    /// <summary>Returns the effort of a newcomer.</summary>
    public static Effort Of(Catalog catalog, Newcomer newcomer) => new(catalog, newcomer);

    /// <summary>Returns whether a requirement can be met at all.</summary>
    public bool CanHold(Requirement requirement) => Hours(requirement) < Never;

    /// <summary>Returns the hours that a requirement takes, or <see cref="Never"/>.</summary>
    public long Hours(Requirement requirement) =>
        requirement switch
        {
            Requirement.All all => Sum(all.Parts.Select(Hours)),
            Requirement.Any any => any.Parts.Select(Hours).DefaultIfEmpty(Never).Min(),
            Requirement.AtLeast count => count.Count > count.Parts.Length
                ? Never
                : Sum(count.Parts.Select(Hours).Order().Take(count.Count)),
            Requirement.Held held => Hours(held.What, held.Earned),
            Requirement.LanguageLevel { Language: "nl" } dutch => Dutch(Least(dutch)),
            Requirement.Sum sum => Hours(sum),
            _ => 0,
        };

    /// <summary>Returns the hours that holding something takes, or <see cref="Never"/>.</summary>
    public long Hours(Reference what, bool earned = false) => (earned ? _earned : _held).GetValueOrDefault(what);

    /// <summary>Returns the modules with a label.</summary>
    public IEnumerable<Module> Labelled(string label) => _labelled[label];

    /// <summary>Notes what something takes; returns whether that is less than was known.</summary>
    public bool Lower(Reference what, long hours, bool earned)
    {
        var lower = hours < _held.GetValueOrDefault(what, -1);
        if (lower)
        {
            _held[what] = hours;
        }

        if (earned && hours < _earned.GetValueOrDefault(what, -1))
        {
            _earned[what] = hours;
            return true;
        }

        return lower;
    }

    /// <summary>Notes what a level of Dutch takes; returns whether that is less than was known.</summary>
    public bool Lower(CefrLevel level, long hours)
    {
        var lower = hours < _dutch[(int)level];
        _dutch[(int)level] = Math.Min(_dutch[(int)level], hours);
        return lower;
    }

    /// <summary>Returns the sum of hours; never, when one of them is.</summary>
    public static long Sum(IEnumerable<long> hours) => hours.Aggregate(0L, (sum, each) => Math.Min(Never, sum + each));

    /// <summary>INVARIANT: what is not declared here is not known, and counts as held.</summary>
    private void Declare()
    {
        foreach (var module in _catalog.Modules)
        {
            Declare(new Reference.ToModule(module.Id));
            foreach (var outcome in module.Outcomes)
            {
                Declare(new Reference.ToOutcome(outcome.Id));
            }

            foreach (var paper in _newcomer.HoldsPapers ? [] : module.Awards.Credentials)
            {
                Declare(new Reference.ToCredential(paper));
            }
        }

        foreach (var role in _catalog.Roles)
        {
            Declare(new Reference.ToRole(role.Id));
        }

        foreach (var qualification in _catalog.Qualifications)
        {
            Declare(new Reference.ToQualification(qualification.Id));
        }
    }

    private void Declare(Reference what) => (_held[what], _earned[what]) = (Never, Never);

    private static CefrLevel Least(Requirement.LanguageLevel bound) =>
        bound.Comparison == Comparison.Above ? bound.Level + 1 : bound.Level;

    private long Dutch(CefrLevel level) =>
        _newcomer.Dutch is not { } spoken || level <= spoken ? 0 : _dutch.Skip((int)level).DefaultIfEmpty(Never).Min();

    private long Hours(Requirement.Sum sum)
    {
        var members = sum.Set switch
        {
            SumSet.Labelled labelled => Labelled(labelled.Label)
                .Select(module => (Hours(new Reference.ToModule(module.Id)), Amount(module.Load, sum.Unit))),
            SumSet.Listed listed => listed.Items.Select(item => (Hours(item), Amount(Load(item), sum.Unit))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var (left, hours) = ((long)sum.Minimum * (sum.Unit == SumUnit.Points ? StudyLoad.HoursInAPoint : 1), 0L);
        foreach (var (each, amount) in members.OrderBy(member => member.Item1).TakeWhile(_ => left > 0))
        {
            hours = Math.Min(Never, hours + each);
            left -= amount;
        }

        return left > 0 ? Never : hours;
    }

    private StudyLoad Load(Reference what) =>
        what switch
        {
            Reference.ToModule module => _catalog.Find(module.Module)?.Load ?? StudyLoad.None,
            Reference.ToOutcome outcome => _catalog
                .Find(outcome.Outcome.Module)
                ?.Outcomes.FirstOrDefault(each => each.Id == outcome.Outcome)
                ?.Load
                ?? StudyLoad.None,
            _ => StudyLoad.None,
        };

    private static long Amount(StudyLoad load, SumUnit unit) => unit == SumUnit.Modules ? 1 : load.Hours;
}
