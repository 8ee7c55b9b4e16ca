using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR0805: a module leads somewhere.</summary>
internal static class NeededModuleCheck
{
    private static readonly string[] Tasters = ["oriëntatie", "orientatie", "orientation", "taster"];

    /// <summary>Returns every module that no rule asks for, nor anything it gives; tasters and bridges are meant to stand alone.</summary>
    /// <remarks>Where there are no roles or qualifications, modules lead to those of other catalogs.</remarks>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        catalog.Roles.IsEmpty && catalog.Qualifications.IsEmpty ? [] : Needless(catalog);

    private static IEnumerable<Diagnostic> Needless(Catalog catalog)
    {
        var parts = Asking(catalog).SelectMany(RulePlaces.Parts).Select(part => part.Part).ToList();
        var asked = parts.SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        asked.UnionWith(
            catalog.Equivalences.Where(each => each.Bridge is not null).Select(each => each.Bridge!.Value.Value)
        );
        asked.UnionWith(catalog.Credentials.Select(paper => paper.Renewal?.Refresher?.Value).OfType<string>());
        asked.UnionWith(catalog.Modules.SelectMany(Named).Select(each => each.Value));
        asked.UnionWith(catalog.Modules.SelectMany(module => module.Recommended).SelectMany(Names));
        var languages = parts
            .OfType<Requirement.LanguageLevel>()
            .Select(each => each.Language)
            .ToHashSet(StringComparer.Ordinal);
        var processes = catalog
            .Qualifications.SelectMany(each => each.WorkProcesses, WorkProcessCheck.Full)
            .ToHashSet(StringComparer.Ordinal);
        return from module in catalog.Modules
            where !Gives(module).Any(asked.Contains)
            where !module.Awards.Languages.Any(skill => languages.Contains(skill.Language))
            where !module.Outcomes.SelectMany(each => each.Alignments).Any(each => processes.Contains(each.Target))
            where
                !module.Labels.Any(label =>
                    asked.Contains(Label(label)) || Tasters.Contains(label, StringComparer.Ordinal)
                )
            select GraphDiagnostics.NobodyNeeds(Place.Of(module.Id.Value, ""), module.Id.Value);
    }

    /// <summary>A module that another names is known to be what it is: taken alongside, or older and superseded.</summary>
    private static IEnumerable<ModuleId> Named(Module module) =>
        [.. module.Alongside, .. module.Supersedes, .. module.Excludes];

    private static IEnumerable<Rule> Asking(Catalog catalog) =>
        RulePlaces.All(catalog).Select(each => each.Rule).Concat(catalog.Funding.Select(each => each.If));

    private static IEnumerable<string> Gives(Module module) =>
        [
            module.Id.Value,
            .. module.Outcomes.Select(outcome => outcome.Id.ToString()),
            .. module.Awards.Credentials.Select(paper => paper.Value),
            .. module.Awards.Facts.Select(fact => fact.Value),
            .. module.Awards.Scales.Select(scale => scale.Scale.Value),
        ];

    private static IEnumerable<string> Names(Requirement part) =>
        part switch
        {
            Requirement.Held held => Names(held.What),
            Requirement.Sum { Set: SumSet.Listed listed } => listed.Items.SelectMany(Names),
            Requirement.Sum { Set: SumSet.Labelled labelled } => [Label(labelled.Label)],
            Requirement.ScaleStep step => [step.Scale.Value],
            _ => [],
        };

    private static IEnumerable<string> Names(Reference what) => [what.Id];

    /// <summary>No identifier holds a space, so that a label is never taken for one.</summary>
    private static string Label(string label) => $"label {label}";
}
