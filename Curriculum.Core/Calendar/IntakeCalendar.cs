using System.Collections.Frozen;
using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Calendar;

/// <summary>When the modules of a catalog start, over all providers or at one.</summary>
public sealed class IntakeCalendar
{
    private readonly FrozenDictionary<ModuleId, ImmutableArray<Offering>> _offerings;

    private IntakeCalendar(FrozenDictionary<ModuleId, ImmutableArray<Offering>> offerings) => _offerings = offerings;

    /// <summary>Creates the calendar of a catalog.</summary>
    public static IntakeCalendar Of(Catalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new IntakeCalendar(
            catalog
                .Offerings.GroupBy(offering => offering.Module)
                .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray())
        );
    }

    /// <summary>Returns the offerings of a module, at all providers when <paramref name="provider"/> is null.</summary>
    public ImmutableArray<Offering> Offerings(ModuleId module, ProviderId? provider = null)
    {
        var all = _offerings.GetValueOrDefault(module, []);
        return provider is { } one ? [.. all.Where(offering => offering.Provider == one)] : all;
    }

    /// <summary>Returns the starts of a module within a window, both ends included: by date, then by offering.</summary>
    public ImmutableArray<Intake> Intakes(ModuleId module, DateOnly from, DateOnly to, ProviderId? provider = null) =>
        [
            .. Offerings(module, provider)
                .SelectMany(offering =>
                    IntakeDates.Within(offering.Intake, from, to).Select(date => At(offering, date))
                )
                .OrderBy(intake => intake.Date)
                .ThenBy(intake => intake.Offering.Value, StringComparer.Ordinal),
        ];

    /// <summary>Returns every start of every module within a window, both ends included: by date, then by module and offering.</summary>
    public ImmutableArray<Intake> Starts(DateOnly from, DateOnly to, ProviderId? provider = null) =>
        [
            .. _offerings
                .Keys.SelectMany(module => Intakes(module, from, to, provider))
                .OrderBy(intake => intake.Date)
                .ThenBy(intake => intake.Module.Value, StringComparer.Ordinal)
                .ThenBy(intake => intake.Offering.Value, StringComparer.Ordinal),
        ];

    /// <summary>Returns the first start of a module after <paramref name="day"/>, or null when none is known.</summary>
    public Intake? Next(ModuleId module, DateOnly day, ProviderId? provider = null)
    {
        Intake? next = null;
        foreach (var offering in Offerings(module, provider))
        {
            if (IntakeDates.Next(offering.Intake, day) is { } date && (next is null || date < next.Date))
            {
                next = At(offering, date);
            }
        }

        return next;
    }

    /// <summary>Returns the days that who arrives on <paramref name="day"/> waits for the next start after it: at least one, or null when none is known.</summary>
    public int? Wait(ModuleId module, DateOnly day, ProviderId? provider = null) =>
        Next(module, day, provider) is { } next ? next.Date.DayNumber - day.DayNumber : null;

    private static Intake At(Offering offering, DateOnly date) =>
        new(date, offering.Module, offering.Id, offering.Provider, offering.Location);
}
