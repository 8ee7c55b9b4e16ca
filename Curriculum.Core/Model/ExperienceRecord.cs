namespace Curriculum.Model;

/// <summary>A spell of work in a trade; without an end it goes on.</summary>
public sealed record ExperienceRecord(TradeId Trade, DateOnly From, DateOnly? Until);
