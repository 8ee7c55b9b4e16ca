namespace Curriculum.Answers;

/// <summary>A module as one provider offers it; <c>intakes</c> are the fixed dates, or the ends of the flexible period.</summary>
public sealed record OfferingAnswer(
    string Id,
    string Provider,
    string Location,
    string Mode,
    string Intake,
    IReadOnlyList<DateOnly> Intakes,
    int? Places,
    int? HoursPerWeek,
    long? PriceCents
);
