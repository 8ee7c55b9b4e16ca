namespace Curriculum.Model;

/// <summary>How to reach a provider: at least one of the three is there.</summary>
public sealed record Contact(string? Email, string? Telephone, string? Website);
