using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 11: what a provider or an owner must say and did not.</summary>
public static class GovernanceDiagnostics
{
    /// <summary>A provider that nobody can reach.</summary>
    public static Diagnostic ProviderWithoutContact(Place at, string provider) =>
        Diagnostic.At(at, "CUR1101", provider);
}
