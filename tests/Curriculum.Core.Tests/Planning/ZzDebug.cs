#pragma warning disable
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Rules;
namespace Curriculum.Core.Tests.Planning;
public sealed class ZzDebug
{
    [Fact]
    public void Show()
    {
        foreach (var seed in Environment.GetEnvironmentVariable("SEEDS")!.Split(' ').Select(int.Parse))
        {
            var c = RandomCase.WideOf(seed); var cat = c.Builder.Build();
            TestContext.Current.SendDiagnosticMessage("x");
            var o = new System.Text.StringBuilder();
            string P(Requirement r) => RequirementPrinter.Print(r, TextLanguage.English);
            foreach (var m in cat.Modules) o.AppendLine($"M {m.Id} [{string.Join(' ', m.Outcomes.Select(x => x.Id.Name + ":" + x.Load.Hours))}] req {string.Join(" & ", m.Requires.Select(r => P(r.Requirement)))} aw {string.Join(',', m.Awards.Credentials)} ex {string.Join(" ; ", m.Exemptions.Select(e => P(e.If.Requirement) + "=>" + string.Join(',', e.Covers)))} v{m.Version} l{string.Join(',', m.Labels)} dur {m.Duration?.PlanningWeeks} alo {string.Join(',', m.Alongside)} exc {string.Join(',', m.Excludes)} valid {m.Valid}");
            foreach (var p in cat.Credentials) o.AppendLine($"P {p.Id} {p.ValidFor?.Amount}y exam {p.Exam} ren {p.Renewal} inc {string.Join(',', p.Includes)} {p.Level}");
            foreach (var r in cat.Roles) o.AppendLine($"R {r.Id} {r.Employable} {string.Join(" & ", r.Requires.Select(x => P(x.Requirement)))}");
            foreach (var e in cat.Equivalences) o.AppendLine($"E {e.Id} {e.Kind} t{e.Transitive} {P(e.From.Requirement)} -> {string.Join(',', e.Covers)} at {string.Join(',', e.At)} {e.Status}");
            foreach (var w in cat.Experiences) o.AppendLine($"W {w.Id} {w.Trade} {w.Duration.Amount} {string.Join(" & ", w.Requires.Select(x => P(x.Requirement)))}");
            foreach (var h in c.Question.Profile.Holds) o.AppendLine($"H {h.What} e{h.Earned} u{h.Until} v{h.Version} r{h.Result}");
            o.AppendLine($"G {c.Question.Goal} U {string.Join(',', c.Question.Profile.Unknown)} dec {string.Join(',', c.Question.Profile.Decisions.SelectMany(d => d.Outcomes))}");
            var result = cat.Ask(c.Question);
            o.AppendLine(Rendering.Of(result));
            o.AppendLine($"{BruteForce.Least(cat, c.Question, false)} {BruteForce.Least(cat, c.Question, true)}");
            if (result is PlanResult.Found f) o.AppendLine(string.Join(' ', PathChecker.Check(cat, c.Question, f.Plan)));
            File.AppendAllText("/tmp/zz.txt", $"=== {seed}\n{o}\n");
        }
    }
}
