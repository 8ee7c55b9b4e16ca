using Curriculum.Model;

namespace Curriculum.Diagnostics;

/// <summary>Block 11: what a provider or an owner must say and did not.</summary>
public static class GovernanceDiagnostics
{
    /// <summary>A provider that nobody can reach.</summary>
    public static Diagnostic ProviderWithoutContact(Place at, string provider) =>
        Diagnostic.At(at, "CUR1101", provider);

    /// <summary>An equivalence of which nobody says whose it is.</summary>
    public static Diagnostic EquivalenceWithoutOwner(Place at, string equivalence) =>
        Diagnostic.At(at, "CUR1102", equivalence);

    /// <summary>A microcredential that does not say what the European recommendation asks.</summary>
    public static Diagnostic MicrocredentialIncomplete(Place at, string module) => Diagnostic.At(at, "CUR1103", module);

    /// <summary>An mbo certificate without the code under which the ministry knows it.</summary>
    public static Diagnostic CertificateWithoutCode(Place at, string module) => Diagnostic.At(at, "CUR1104", module);

    /// <summary>A rule that asks whether someone is a man or a woman.</summary>
    public static Diagnostic AsksGender(Place at, string fact) => Diagnostic.At(at, "CUR1105", fact);

    /// <summary>A promise of money.</summary>
    public static Diagnostic PromisesMoney(Place at, string word) => Diagnostic.At(at, "CUR1106", word);
}
