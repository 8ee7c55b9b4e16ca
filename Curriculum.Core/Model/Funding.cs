namespace Curriculum.Model;

/// <summary>Money that someone may get for learning; it never admits or refuses anyone.</summary>
public sealed record Funding
{
    /// <summary>Gets the identifier.</summary>
    public required FundingId Id { get; init; }

    /// <summary>Gets the title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the rule that must be met; it may deny.</summary>
    public required Rule If { get; init; }

    /// <summary>Gets the amount in cents, or null when it is not stated.</summary>
    public long? AmountCents { get; init; }

    /// <summary>Gets when the facts were last checked, or null.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Gets where the facts come from, or that they are illustrative.</summary>
    public string Source { get; init; } = "";
}
