using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Compilation.Binding;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Scenarios;

/// <summary>Makes the scenarios of a file; what is wrong is reported to it.</summary>
internal sealed class ScenarioBinder(
    NameTable names,
    RuleCompiler rules,
    IReadOnlyDictionary<string, CandidateProfile> candidates
)
{
    /// <summary>Returns the scenarios of a file as far as they are right.</summary>
    public IEnumerable<Scenario> Bind(CatalogDocument document)
    {
        if (document.Root is null)
        {
            return [];
        }

        var map = new MapReader(document, document.Root, KeyTerms.Scenarios, names, rules);
        map.Require("scenarios");
        return [.. map.Maps("scenarios", ScenarioTerms.Scenario).Select(Scenario).OfType<Scenario>()];
    }

    private Scenario? Scenario(MapReader map)
    {
        map.Require("name", "on", "expect");
        var name = map.Localized("name");
        var on = map.Date("on");
        if (map.Word("objective", ValueTerms.Objectives) is not (null or "hours"))
        {
            map.Document.Report(
                ScenarioDiagnostics.NotAnsweredYet(
                    map.Document.Span(map.Find("objective")!),
                    map.Scalar("objective")!.Value
                )
            );
        }

        var asks = Question(map);
        var candidate = Candidate(map);
        var expect = map.Map("expect", ScenarioTerms.Expectation);
        var expects = expect is null
            ? null
            : ExpectationBinder.Bind(expect, map.Find("goal") is not null, map.Find("rule") is not null);
        if (expect is { Node.Entries.IsEmpty: true })
        {
            map.Document.Report(ScenarioDiagnostics.ExpectsNothing(map.Document.Span(expect.Node)));
        }

        return asks is null || candidate is null || expects is null || on is not { } day
            ? null
            : new Scenario(name, At(map), day, asks, candidate, expects);
    }

    private static SourceSpan At(MapReader map) => map.Document.Span(map.Find("name") ?? map.Node);

    private static ScenarioQuestion? Question(MapReader map)
    {
        var (goal, rule) = (map.Find("goal"), map.Find("rule"));
        if (goal is null == rule is null)
        {
            map.Document.Report(
                ScenarioDiagnostics.AsksOneThing(
                    goal is null ? At(map) : map.Document.Span(map.KeyOf(rule!)),
                    map.Written("goal"),
                    map.Written("rule")
                )
            );
        }

        if (goal is not null)
        {
            return map.Scalar("goal") is { } scalar && map.Held(scalar) is { } what
                ? new ScenarioQuestion.ToGoal(what)
                : null;
        }

        return
            map.Scalar("rule") is { } text
            && map.Rules.Compile(
                map.Document,
                text,
                Place.Of(map.Document.Id, "scenarios"),
                because: default,
                RuleStratum.Free
            )
                is { } compiled
            ? new ScenarioQuestion.OfRule(compiled.Requirement)
            : null;
    }

    /// <summary>Who is not described holds nothing, and nothing else is known of him.</summary>
    private CandidateProfile? Candidate(MapReader map) =>
        map.Find("candidate") switch
        {
            null => CandidateProfile.Empty,
            YamlNode.Scalar scalar => map.Name(scalar, EntityKind.Candidate) is { } id
                ? candidates.GetValueOrDefault(id)
                : null,
            _ => map.Map("candidate", ScenarioTerms.Candidate) is { } profile
                ? CandidateBinder.Bind(profile, id: null)
                : null,
        };
}
