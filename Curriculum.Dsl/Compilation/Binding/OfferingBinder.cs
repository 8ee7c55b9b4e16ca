using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes an offering of its map.</summary>
internal static class OfferingBinder
{
    private const int CentsInAEuro = 100;

    /// <summary>Returns the offering, or null when its map does not say of what, by whom or when; what is wrong is reported.</summary>
    public static Offering? Bind(MapReader map, string id)
    {
        map.Require("module", "provider", "intake");
        var module = map.Name("module", EntityKind.Module);
        var provider = map.Name("provider", EntityKind.Provider);
        var intake = Intake(map);
        var enrolment = map.Map("enrolment", PartTerms.Range);
        var (location, places, hours) = (
            map.Text("location"),
            map.Whole("places"),
            map.Whole("hours-per-week", least: 1)
        );
        var (mode, price, source) = (map.Word("mode", ValueTerms.Modes), map.Whole("price"), map.Text("source"));
        var language = Language(map);
        var admission = map.AllRules(id, "admission");
        var (enrolFrom, enrolUntil) = (enrolment?.Date("from"), enrolment?.Date("until"));
        if (module is null || provider is null || intake is null)
        {
            return null;
        }

        return new Offering
        {
            Id = new OfferingId(id),
            Module = new ModuleId(module),
            Provider = new ProviderId(provider),
            Location = location,
            Intake = intake,
            EnrolFrom = enrolFrom,
            EnrolUntil = enrolUntil,
            Places = places,
            HoursPerWeek = hours,
            Mode = mode ?? "",
            Language = language,
            PriceCents = (long?)price * CentsInAEuro,
            Admission = admission,
            Source = source,
        };
    }

    private static string Language(MapReader map)
    {
        var code = map.Text("language");
        if (code.Length > 0 && !LanguageTerms.IsCode(code))
        {
            map.Document.Report(TypeDiagnostics.NoLanguageCode(map.Document.Span(map.Find("language")!), code));
        }

        return code;
    }

    private static IntakeScheme? Intake(MapReader map)
    {
        if (map.Map("intake", PartTerms.Intake) is not { } intake)
        {
            return null;
        }

        if (intake.Map("flexible", PartTerms.FlexibleIntake) is { } flexible)
        {
            if (intake.Find("fixed") is { } both)
            {
                intake.ReportShape(both, "fixed", $"`{map.Written("intake")}: {{{intake.Written("flexible")}: …}}`");
            }

            return Flexible(flexible);
        }

        intake.Require("fixed");
        var dates = intake
            .Scalars("fixed")
            .Select(intake.Date)
            .OfType<DateOnly>()
            .Distinct()
            .Order()
            .ToImmutableArray();
        if (intake.Find("fixed") is YamlNode.List { Items.IsEmpty: true } none)
        {
            intake.ReportShape(none, "fixed", "`[2026-09-01]`");
        }

        return dates.IsEmpty ? null : new IntakeScheme.Fixed(dates);
    }

    private static IntakeScheme.Flexible? Flexible(MapReader flexible)
    {
        flexible.Require("from", "until", "rhythm");
        var rhythm = flexible.Word("rhythm", ValueTerms.Rhythms) switch
        {
            "weekly" => IntakeRhythm.Weekly,
            "fortnightly" => IntakeRhythm.Fortnightly,
            "monthly" => IntakeRhythm.Monthly,
            _ => IntakeRhythm.Daily,
        };
        return flexible.Date("from") is { } from && flexible.Date("until") is { } until
            ? new IntakeScheme.Flexible(from, until, rhythm)
            : null;
    }
}
