using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes an equivalence of its map.</summary>
internal static class EquivalenceBinder
{
    /// <summary>Returns the equivalence, or null when its map does not say what it covers; what is wrong is reported.</summary>
    public static Equivalence? Bind(MapReader map, string id)
    {
        map.Require("kind", "from", "to");
        var kind = map.Word("kind", ValueTerms.EquivalenceKinds);
        var from = map.OneRule(Place.Of(id, "from"), "from");
        var to = map.Name("to", EntityKind.Module);
        if (kind is "covers-part")
        {
            map.Require("covers");
        }

        var title = map.Localized("title");
        var ground = Ground(map);
        var decision = Decision(map);
        var status = map.Word("status", ValueTerms.EquivalenceStates);
        var scopes = map.Scopes("at");
        var bridge = map.Name("bridge", EntityKind.Module);
        var valid = map.Range("valid");
        var transitive = map.YesNo("transitive") ?? false;
        var source = map.Text("source");
        var covers = map.Scalars("covers").ToList();
        if (kind is null || from is null || to is null)
        {
            return null;
        }

        if (kind is not "covers-part" && covers.Count > 0 && IsPart(map, to, covers))
        {
            map.ReportValue(map.Scalar("kind")!, $"`{ValueTerms.EquivalenceKinds["covers-part"].In(map.Language)}`");
        }

        var module = new ModuleId(to);
        return new Equivalence
        {
            Id = new EquivalenceId(id),
            Title = title,
            Kind = kind switch
            {
                "covers" => EquivalenceKind.Covers,
                "mutual" => EquivalenceKind.Mutual,
                _ => EquivalenceKind.CoversPart,
            },
            From = from,
            To = module,
            Covers = map.Outcomes("covers", module),
            Bridge = bridge is null ? null : new ModuleId(bridge),
            Valid = valid,
            At = scopes,
            Transitive = transitive,
            Ground = ground,
            Status = status switch
            {
                "proposed" => EquivalenceStatus.Proposed,
                "withdrawn" => EquivalenceStatus.Withdrawn,
                _ => EquivalenceStatus.Adopted,
            },
            Decision = decision,
            Source = source,
        };
    }

    private static bool IsPart(MapReader map, string to, List<YamlNode.Scalar> covers) =>
        map.Names.Find(to)?.Outcomes?.IsSubsetOf(covers.Select(name => name.Value)) == false;

    private static Ground? Ground(MapReader map)
    {
        if (map.Map("ground", PartTerms.Ground) is not { } ground)
        {
            return null;
        }

        ground.Require("kind");
        var kind = ground.Word("kind", ValueTerms.Grounds) switch
        {
            "content" => GroundKind.Content,
            "agreement" => GroundKind.Agreement,
            "exam-board" => GroundKind.ExamBoard,
            _ => GroundKind.Overlap,
        };
        return new Ground(kind, ground.Marked("text"));
    }

    private static Decision? Decision(MapReader map)
    {
        if (map.Map("decision", PartTerms.Decision) is not { } decision)
        {
            return null;
        }

        decision.Require("by", "date");
        return new Decision(
            decision.Text("by"),
            decision.Date("date") ?? DateOnly.MinValue,
            decision.OptionalText("document")
        );
    }
}
