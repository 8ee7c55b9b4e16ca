namespace Curriculum.Cli;

/// <summary>Tells the day at the door: today in the zone Europe/Amsterdam, in which every rule is asked.</summary>
internal static class DoorClock
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly Today(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);
}
