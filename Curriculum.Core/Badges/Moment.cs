using System.Globalization;

namespace Curriculum.Badges;

/// <summary>Moments as badges write them: <c>2026-11-24T12:00:00Z</c>, always with a zone.</summary>
internal static class Moment
{
    /// <summary>How far two honest clocks may lie apart.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>Writes a moment in whole seconds of universal time.</summary>
    public static string Write(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(Forms[0], CultureInfo.InvariantCulture);

    /// <summary>Reads a moment; null when it is none, or has no zone.</summary>
    public static DateTimeOffset? Read(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;

    /// <summary>Returns the first second of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>Returns the last second of a day: validity includes its last day.</summary>
    public static DateTimeOffset EndOf(DateOnly day) => new(day, new TimeOnly(23, 59, 59), TimeSpan.Zero);
}
