using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Curriculum.Model;

namespace Curriculum.Core.Tests.Rules.Logic;

/// <summary>Says in SMT-LIB what a rule asks of a candidate: numbers are integers, evidence has a day, a result, and days to go.</summary>
/// <remarks>It knows of the catalog only what stands here again in its own words, and nothing of how rules are decided.</remarks>
internal sealed class SmtText
{
    private static readonly string[] Levels =
    [
        .. Enumerable.Range(1, 8).SelectMany(step => new[] { $"N{step}", $"E{step}" }),
        "N4+",
    ];

    private readonly StringBuilder _declared = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly int _pieces;

    /// <summary>Begins a question about rules; a thing needs at most as many pieces of evidence as they have conditions.</summary>
    public SmtText(params Requirement[] rules)
    {
        _pieces = Math.Max(1, rules.Sum(Conditions));
        Declare("calendar", "Int", $"(and (>= calendar 0) (< calendar {CalendarSamples.All.Days.Count}))");
    }

    /// <summary>Gets the declarations of what was spoken of so far, with what is always so.</summary>
    public string Declarations => _declared.ToString();

    /// <summary>Returns the formula of a rule.</summary>
    public string Of(Requirement rule) =>
        rule switch
        {
            Requirement.All(var parts) => Joined("and", "true", parts.Select(Of)),
            Requirement.Any(var parts) => Joined("or", "false", parts.Select(Of)),
            Requirement.AtLeast(var count, var parts) => Counted(count, parts),
            Requirement.Not(var part) => $"(not {Of(part)})",
            Requirement.Held held => Held(held.What, held.Earned, held),
            Requirement.Sum sum => Summed(sum),
            Requirement.Age age => Compared(age.Comparison, Integer("age", "(>= age 0)"), age.Years),
            Requirement.LearningLevel level => Level(level),
            Requirement.LanguageLevel level => Compared(
                level.Comparison,
                Reached(
                    Integer($"taal-{level.Language}", $"(<= 0 taal-{level.Language} 6)"),
                    string.Equals(level.Language, "nl", StringComparison.Ordinal) ? ("nt2", 3) : null,
                    level.Comparison
                ),
                (int)level.Level
            ),
            Requirement.ScaleStep step => Compared(
                step.Comparison,
                Reached(Integer("rekenen", "(<= 0 rekenen 3)"), ("rek", 2), step.Comparison),
                step.Place
            ),
            Requirement.Experience work => Worked(work),
            Requirement.InCohort cohort => Compared(
                cohort.Comparison,
                Integer("intake", "(>= intake 0)"),
                LogicCatalog.Intakes[cohort.Cohort.Value].DayNumber
            ),
            Requirement.OnDate date => Compared(date.Comparison, Integer("day", "(>= day 0)"), date.Date.DayNumber),
            _ => throw new InvalidOperationException(),
        };

    private static int Conditions(Requirement rule) =>
        rule switch
        {
            Requirement.All(var parts) => parts.Sum(Conditions),
            Requirement.Any(var parts) => parts.Sum(Conditions),
            Requirement.AtLeast(_, var parts) => parts.Sum(Conditions),
            Requirement.Not(var part) => Conditions(part),
            Requirement.Held or Requirement.Sum => 1,
            _ => 0,
        };

    private static string Joined(string word, string none, IEnumerable<string> parts)
    {
        var joined = string.Join(' ', parts);
        return joined.Length == 0 ? none : $"({word} {joined})";
    }

    private static string Compared(Comparison comparison, string value, int bound)
    {
        var sign = comparison switch
        {
            Comparison.AtLeast => ">=",
            Comparison.Above => ">",
            Comparison.AtMost => "<=",
            Comparison.Below => "<",
            _ => "=",
        };
        return $"({sign} {value} {Number(bound)})";
    }

    private static string Number(int number) =>
        number < 0
            ? string.Create(CultureInfo.InvariantCulture, $"(- {-(long)number})")
            : number.ToString(CultureInfo.InvariantCulture);

    private void Declare(string name, string sort, string always)
    {
        if (_names.Add(name))
        {
            _declared.AppendLine(CultureInfo.InvariantCulture, $"(declare-const {name} {sort})");
            if (always.Length > 0)
            {
                _declared.AppendLine(CultureInfo.InvariantCulture, $"(assert {always})");
            }
        }
    }

    private string Integer(string name, string always)
    {
        Declare(name, "Int", always);
        return name;
    }

    private string Boolean(string name)
    {
        Declare(name, "Bool", "");
        return name;
    }

    /// <summary>Names a length that depends on the day of asking.</summary>
    private string Length(string kind, Period period, Func<Period, DateOnly, int> days)
    {
        var name = $"{kind}-{period.Amount}-{period.Unit}";
        if (_names.Add(name))
        {
            var table = "0";
            foreach (var (index, day) in CalendarSamples.All.Days.Index())
            {
                table = $"(ite (= calendar {index}) {Number(days(period, day))} {table})";
            }

            _declared.AppendLine(CultureInfo.InvariantCulture, $"(define-fun {name} () Int {table})");
        }

        return name;
    }

    private string Counted(int count, ImmutableArray<Requirement> parts)
    {
        var groups = parts
            .Select((part, index) => (Of(part), Group(part) ?? $"#{index}"))
            .GroupBy(pair => pair.Item2, pair => pair.Item1, StringComparer.Ordinal)
            .Select(group => $"(ite {Joined("or", "false", group)} 1 0)");
        return $"(>= (+ 0 {string.Join(' ', groups)}) {Number(count)})";
    }

    private static string? Group(Requirement part) =>
        part is Requirement.Held { What: Reference.ToModule(var id) }
            ? LogicCatalog.CountOnce.FirstOrDefault(group => group.Contains(id.Value, StringComparer.Ordinal))?[0]
            : null;

    private string Summed(Requirement.Sum sum)
    {
        ImmutableArray<Reference> items = sum.Set is SumSet.Listed(var listed)
            ? [.. listed.Distinct()]
            : [.. Enumerable.Range(1, 5).Select(index => new Reference.ToModule(new ModuleId($"m{index}")))];
        if (sum.Unit == SumUnit.Modules)
        {
            return Counted(sum.Minimum, [.. items.Select(item => new Requirement.Held(item))]);
        }

        var outcomes =
            from module in LogicCatalog.Catalog.Modules
            from outcome in module.Outcomes
            let namers = items.Where(item => Names(item, module, outcome))
            where namers.Any()
            let held = Joined("or", "false", namers.Select(item => Of(new Requirement.Held(item))))
            select $"(ite {held} {outcome.Load.Hours} 0)";
        var hours = sum.Minimum * (sum.Unit == SumUnit.Points ? 28 : 1);
        return $"(>= (+ 0 {string.Join(' ', outcomes)}) {Number(hours)})";
    }

    private static bool Names(Reference item, Module module, LearningOutcome outcome) =>
        string.Equals(item.Id, module.Id.Value, StringComparison.Ordinal)
        || string.Equals(item.Id, outcome.Id.ToString(), StringComparison.Ordinal);

    private string Reached(string known, (string Module, int Value)? raised, Comparison comparison) =>
        raised is var (module, value) && comparison is Comparison.AtLeast or Comparison.Above
            ? $"(ite (and {Of(new Requirement.Held(new Reference.ToModule(new ModuleId(raised!.Value.Module))))} (< {known} {raised.Value.Value})) {raised.Value.Value} {known})"
            : known;

    /// <summary>The official table: NLQF n is EQF n, and so is NLQF 4+ EQF 4, which lies above NLQF 4 nevertheless.</summary>
    private string Level(Requirement.LearningLevel rule)
    {
        var asked =
            $"{(rule.Level.Framework == LevelFramework.Nlqf ? 'N' : 'E')}{rule.Level.Step}{(rule.Level.Plus ? "+" : "")}";
        var (atLeast, above) = (Some(order => order >= 0), Some(order => order > 0));
        return rule.Comparison switch
        {
            Comparison.AtLeast => atLeast,
            Comparison.Above => above,
            Comparison.AtMost => $"(not {above})",
            Comparison.Below => $"(not {atLeast})",
            _ => $"(and {Some(order => order == 0)} (not {above}))",
        };

        string Some(Func<int, bool> fits) =>
            Joined("or", "false", Levels.Where(level => fits(Order(level, asked))).Select(HasPaperOf));
    }

    private static int Order(string level, string asked)
    {
        var steps = level[1] - asked[1];
        return steps != 0 || level[0] != asked[0] ? steps : level.Length - asked.Length;
    }

    private string HasPaperOf(string level)
    {
        var known = level switch
        {
            "N2" => "vop",
            "N4+" => "havo",
            "E4" => "vwo",
            _ => null,
        };
        var other = Boolean($"paper-of-{level}");
        return known is null
            ? other
            : $"(or {other} {Of(new Requirement.Held(new Reference.ToCredential(new CredentialId(known))))})";
    }

    private string Worked(Requirement.Experience work)
    {
        Declare("worked", "Int", "");
        var (shorter, length) = ("0", "0");
        foreach (var stretch in RandomRules.Stretches)
        {
            var name = $"worked-{stretch.Amount}-{stretch.Unit}";
            var own = Length("stretch", stretch, CalendarSamples.Back);
            Declare(name, "Int", $"(and (>= {name} {shorter}) (<= (- {name} {shorter}) (- {own} {length})))");
            (shorter, length) = (name, own);
        }

        Declare("worked-more", "Bool", $"(>= worked {shorter})");
        var value = work.Within is { } within ? $"worked-{within.Amount}-{within.Unit}" : "worked";
        var least = Length("work", work.Minimum, CalendarSamples.Worked);
        var more = Length("more", work.Minimum, CalendarSamples.WorkedMore);
        return work.Comparison switch
        {
            Comparison.AtLeast => $"(>= {value} {least})",
            Comparison.Above => $"(>= {value} {more})",
            Comparison.AtMost => $"(< {value} {more})",
            Comparison.Below => $"(< {value} {least})",
            _ => $"(and (>= {value} {least}) (< {value} {more}))",
        };
    }

    /// <summary>Something is held by evidence of its own, or by what it consists of, what gives it and what includes it.</summary>
    private string Held(Reference what, bool earned, Requirement.Held asked)
    {
        var paper = (string id, bool isEarned) =>
            Held(new Reference.ToCredential(new CredentialId(id)), isEarned, asked);
        var module = (string id, bool isEarned) => Held(new Reference.ToModule(new ModuleId(id)), isEarned, asked);
        IEnumerable<string> others = (what.Id, earned) switch
        {
            ("f0", _) => [Of(new Requirement.Held(new Reference.ToModule(new ModuleId("stroom"))))],
            ("inzicht", false) => [paper("vop", false)],
            ("vop", false) => [paper("vp", false), module("stroom", false)],
            ("vop", true) => [module("stroom", true)],
            ("examen", _) => [module("toets", true)],
            _ => [],
        };
        if (what is Reference.ToFact)
        {
            return Joined("or", "false", others.Append(Boolean(what.Id)));
        }

        var parts = what switch
        {
            Reference.ToModule(var id) when LogicCatalog.Catalog.Find(id) is { Outcomes.Length: > 1 } found =>
            [
                Joined(
                    "and",
                    "true",
                    found.Outcomes.Select(outcome => Held(new Reference.ToOutcome(outcome.Id), earned, asked))
                ),
            ],
            Reference.ToOutcome(var id) when !earned => [Pieces(id.Module.Value, earned, asked)],
            _ => Array.Empty<string>(),
        };
        var own =
            what is Reference.ToOutcome({ } only) && LogicCatalog.Catalog.Find(only.Module)!.Outcomes.Length == 1
                ? only.Module.Value
                : what.Id;
        return Joined("or", "false", others.Concat(parts).Append(Pieces(own, earned, asked)));
    }

    private string Pieces(string thing, bool earned, Requirement.Held asked) =>
        Joined("or", "false", Enumerable.Range(0, _pieces).Select(index => Piece($"{thing}-{index}", earned, asked)));

    private string Piece(string name, bool earned, Requirement.Held asked)
    {
        var conditions = new List<string> { Boolean(name) };
        if (earned)
        {
            conditions.Add(Boolean($"{name}-earned"));
        }

        if (asked.Moment != HeldMoment.Ever)
        {
            conditions.Add($"(>= {Integer($"{name}-to-go", "")} 0)");
        }

        if (asked is { Moment: HeldMoment.End, Through: { } through })
        {
            conditions.Add($"(>= {name}-to-go {Length("step", through, CalendarSamples.On)})");
        }

        if (asked.MaxAge is { } age)
        {
            var ago = Integer($"{name}-ago", $"(>= {name}-ago 0)");
            conditions.Add($"(<= {ago} {Length("age", age, CalendarSamples.Back)})");
        }

        if (asked.Result is var (comparison, result))
        {
            conditions.Add(Compared(comparison, Integer($"{name}-result", ""), result));
        }

        if (asked.Version.Length > 0)
        {
            conditions.Add($"(= {Integer($"{name}-version", "")} {asked.Version[1..]})");
        }

        return Joined("and", "true", conditions);
    }
}
