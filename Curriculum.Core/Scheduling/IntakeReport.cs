using System.Collections.Immutable;
using Curriculum.Calendar;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Scheduling;

/// <summary>Where the intake moments of a catalog make people wait.</summary>
/// <param name="From">The first day of the window.</param>
/// <param name="To">The last day of the window.</param>
/// <param name="Provider">The provider whose intakes alone count, or null for all.</param>
/// <param name="Modules">The modules, in order: all of the catalog, or those that the provider offers.</param>
public sealed record IntakeReport(
    DateOnly From,
    DateOnly To,
    ProviderId? Provider,
    ImmutableArray<ModuleIntakes> Modules
)
{
    /// <summary>Returns the report over a window, both ends included.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="provider">The provider whose intakes alone count, or null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static IntakeReport Of(Catalog catalog, DateOnly from, DateOnly to, ProviderId? provider = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var calendar = IntakeCalendar.Of(catalog);
        return new IntakeReport(
            from,
            to,
            provider,
            [
                .. catalog
                    .Modules.Where(module => provider is null || !calendar.Offerings(module.Id, provider).IsEmpty)
                    .Select(module => Of(calendar, module.Id, from, to, provider)),
            ]
        );
    }

    /// <summary>Returns what a school may want to mend: dead ends, waits above the norm, and offerings that cannot be meant.</summary>
    /// <param name="catalog">The catalog that was reported on.</param>
    /// <param name="norm">The longest wait that is acceptable, or null when none is set.</param>
    public ImmutableArray<Diagnostic> Findings(Catalog catalog, Period? norm)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            .. Modules
                .Where(module => module.DeadEnd)
                .Select(module => IntakeRemarks.NoneInReach(module.Module, From, To)),
            .. Modules
                .Where(module =>
                    norm is { } most && module.LongestWaitDays > most.After(From).DayNumber - From.DayNumber
                )
                .Select(module =>
                    IntakeRemarks.WaitAboveNorm(module.Module, module.LongestWaitDays ?? 0, norm.GetValueOrDefault())
                ),
            .. catalog
                .Offerings.Where(offering => Provider is null || offering.Provider == Provider)
                .SelectMany(Doubtful),
        ];
    }

    private static IEnumerable<Diagnostic> Doubtful(Offering offering)
    {
        if (offering.EnrolUntil is { } last && last > LastDay(offering.Intake))
        {
            yield return IntakeRemarks.EnrolmentClosesLate(offering.Id, last, LastDay(offering.Intake));
        }

        if (offering.Places == 0)
        {
            yield return IntakeRemarks.NoPlaces(offering.Id);
        }
    }

    private static DateOnly LastDay(IntakeScheme scheme) =>
        scheme switch
        {
            IntakeScheme.Fixed { Dates.IsEmpty: false } moments => moments.Dates.Max(),
            IntakeScheme.Flexible period => period.Until,
            _ => DateOnly.MaxValue,
        };

    private static ModuleIntakes Of(
        IntakeCalendar calendar,
        ModuleId module,
        DateOnly from,
        DateOnly to,
        ProviderId? provider
    )
    {
        var earlier = from.Year > 2 ? from.AddYears(-2) : DateOnly.MinValue;
        var known = calendar.Intakes(module, earlier, to, provider);
        var waiting = WaitingTime.Measure([.. known.Select(intake => intake.Date).Distinct()], from, to);
        return new ModuleIntakes(
            module,
            waiting?.MeanDays,
            waiting?.LongestDays,
            waiting is null,
            [.. known.Where(intake => intake.Date >= from)]
        );
    }
}
