using Curriculum.Model;

namespace Curriculum.Rules.Logic;

/// <summary>A comparison of a whole number with a bound.</summary>
/// <param name="Kind">What is compared.</param>
/// <param name="Name">Of which language, scale or unknown cohort; empty of what there is one of.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="From">The first value that is at least the bound.</param>
/// <param name="Beyond">The first value that is above it.</param>
internal readonly record struct MeasureBound(
    MeasureKind Kind,
    string Name,
    Comparison Comparison,
    long From,
    long Beyond
)
{
    /// <summary>The places of a level: those of NLQF n, of EQF n, and of the half step NLQF n+.</summary>
    private const int PlacesOfALevel = 4;

    /// <summary>The one level that has a half step above it.</summary>
    private const int LevelWithAHalfStep = 4;

    /// <summary>Gets whether a larger value never makes it fail.</summary>
    public bool Rises => Comparison.Grows();

    /// <summary>Gets the least value that there can be.</summary>
    public long Least => Kind == MeasureKind.Age ? 0 : long.MinValue;

    /// <summary>Returns the comparison that a requirement makes, or null when it compares no whole number.</summary>
    public static MeasureBound? Of(Requirement requirement, Catalog catalog) =>
        requirement switch
        {
            Requirement.Age(var comparison, var years) => Of(MeasureKind.Age, "", comparison, years),
            Requirement.LearningLevel(var comparison, var level) => Of(comparison, level),
            Requirement.LanguageLevel(var language, var comparison, var level) => Of(
                MeasureKind.Language,
                language,
                comparison,
                (int)level
            ),
            Requirement.ScaleStep(var scale, var comparison, var place, _) => Of(
                MeasureKind.Scale,
                scale.Value,
                comparison,
                place
            ),
            Requirement.InCohort(var comparison, var cohort) => catalog.Find(cohort)?.Intake.From is { } day
                ? Of(MeasureKind.Intake, "", comparison, day.DayNumber)
                : Of(MeasureKind.Intake, cohort.Value, comparison, 0),
            Requirement.OnDate(var comparison, var date) => Of(MeasureKind.Day, "", comparison, date.DayNumber),
            _ => null,
        };

    /// <summary>Returns the place of a level itself. EQF 4 is at least NLQF 4+ and NLQF 4 is not, says the official table.</summary>
    public static long PlaceOf(Level level) =>
        (level.Step * PlacesOfALevel)
        + (
            level.Plus ? 2
            : level.Framework == LevelFramework.Eqf ? 1
            : 0
        );

    /// <summary>Returns the greatest value that there can be.</summary>
    public long Most(Catalog catalog) =>
        Kind switch
        {
            MeasureKind.Level => PlaceOf(new Level(LevelFramework.Eqf, Level.Highest)),
            MeasureKind.Language => (int)CefrLevel.C2,
            MeasureKind.Scale => catalog.Find(new ScaleId(Name))?.Highest ?? long.MaxValue,
            _ => long.MaxValue,
        };

    private static MeasureBound Of(MeasureKind kind, string name, Comparison comparison, long bound) =>
        new(kind, name, comparison, bound, bound + 1);

    private static MeasureBound Of(Comparison comparison, Level level)
    {
        var isBelowItsHalfStep = level is { Framework: LevelFramework.Nlqf, Step: LevelWithAHalfStep, Plus: false };
        var from = (level.Step * PlacesOfALevel) + (level.Plus ? 1L : 0);
        var beyond = isBelowItsHalfStep ? PlaceOf(level with { Plus = true }) : (level.Step + 1L) * PlacesOfALevel;
        return new MeasureBound(MeasureKind.Level, "", comparison, from, beyond);
    }
}
