using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Merging;

/// <summary>The keys of every kind that bear on answers, each with what it is to take the value of another under it.</summary>
internal static class EntityKeys
{
    public static readonly (string Key, Func<Module, Module, Module> Take)[] Modules =
    [
        ("version", (one, other) => one with { Version = other.Version }),
        ("level", (one, other) => one with { Level = other.Level }),
        ("duration", (one, other) => one with { Duration = other.Duration }),
        ("hours", (one, other) => one with { Hours = other.Hours }),
        ("requires", (one, other) => one with { Requires = other.Requires }),
        ("alongside", (one, other) => one with { Alongside = other.Alongside }),
        ("excludes", (one, other) => one with { Excludes = other.Excludes }),
        ("recommended", (one, other) => one with { Recommended = other.Recommended }),
        ("outcomes", (one, other) => one with { Outcomes = other.Outcomes }),
        ("awards", (one, other) => one with { Awards = other.Awards }),
        ("exemptions", (one, other) => one with { Exemptions = other.Exemptions }),
        ("paper", (one, other) => one with { Paper = other.Paper }),
        ("ocw-code", (one, other) => one with { OcwCode = other.OcwCode }),
        ("microcredential", (one, other) => one with { Microcredential = other.Microcredential }),
        ("valid", (one, other) => one with { Valid = other.Valid }),
        ("supersedes", (one, other) => one with { Supersedes = other.Supersedes }),
        ("facility", (one, other) => one with { Facility = other.Facility }),
        ("teacher", (one, other) => one with { Teacher = other.Teacher }),
        ("labels", (one, other) => one with { Labels = other.Labels }),
    ];

    public static readonly (string Key, Func<CredentialType, CredentialType, CredentialType> Take)[] Credentials =
    [
        ("level", (one, other) => one with { Level = other.Level }),
        ("valid", (one, other) => one with { ValidFor = other.ValidFor }),
        ("exam", (one, other) => one with { Exam = other.Exam }),
        ("issuer", (one, other) => one with { Issuer = other.Issuer }),
        ("achievement", (one, other) => one with { Achievement = other.Achievement }),
        ("attestation", (one, other) => one with { Attestation = other.Attestation }),
        ("renewal", (one, other) => one with { Renewal = other.Renewal }),
        ("includes", (one, other) => one with { Includes = other.Includes }),
        ("bound-to", (one, other) => one with { BoundToEmployer = other.BoundToEmployer }),
    ];

    public static readonly (string Key, Func<Role, Role, Role> Take)[] Roles =
    [
        ("qualification", (one, other) => one with { Qualification = other.Qualification }),
        ("requires", (one, other) => one with { Requires = other.Requires }),
        ("employable", (one, other) => one with { Employable = other.Employable }),
        ("sector", (one, other) => one with { Sector = other.Sector }),
        ("aligns", (one, other) => one with { Alignments = other.Alignments }),
    ];

    public static readonly (string Key, Func<Qualification, Qualification, Qualification> Take)[] Qualifications =
    [
        ("crebo", (one, other) => one with { Crebo = other.Crebo }),
        ("version", (one, other) => one with { Version = other.Version }),
        ("work-processes", (one, other) => one with { WorkProcesses = other.WorkProcesses }),
        ("requires", (one, other) => one with { Requires = other.Requires }),
        ("counts-once", (one, other) => one with { CountsOnce = other.CountsOnce }),
        ("aligns", (one, other) => one with { Alignments = other.Alignments }),
    ];

    public static readonly (string Key, Func<Equivalence, Equivalence, Equivalence> Take)[] Equivalences =
    [
        ("kind", (one, other) => one with { Kind = other.Kind }),
        ("from", (one, other) => one with { From = other.From }),
        ("to", (one, other) => one with { To = other.To }),
        ("covers", (one, other) => one with { Covers = other.Covers }),
        ("bridge", (one, other) => one with { Bridge = other.Bridge }),
        ("at", (one, other) => one with { At = other.At }),
        ("transitive", (one, other) => one with { Transitive = other.Transitive }),
        ("valid", (one, other) => one with { Valid = other.Valid }),
        ("ground", (one, other) => one with { Ground = other.Ground }),
        ("status", (one, other) => one with { Status = other.Status }),
        ("decision", (one, other) => one with { Decision = other.Decision }),
    ];

    public static readonly (string Key, Func<Experience, Experience, Experience> Take)[] Experiences =
    [
        ("trade", (one, other) => one with { Trade = other.Trade }),
        ("duration", (one, other) => one with { Duration = other.Duration }),
        ("requires", (one, other) => one with { Requires = other.Requires }),
        ("paid", (one, other) => one with { Paid = other.Paid }),
    ];

    public static readonly (string Key, Func<Provider, Provider, Provider> Take)[] Providers =
    [
        ("region", (one, other) => one with { Region = other.Region }),
        ("signs", (one, other) => one with { Signs = other.Signs }),
        ("admission", (one, other) => one with { Admission = other.Admission }),
    ];

    public static readonly (string Key, Func<Offering, Offering, Offering> Take)[] Offerings =
    [
        ("module", (one, other) => one with { Module = other.Module }),
        ("provider", (one, other) => one with { Provider = other.Provider }),
        ("location", (one, other) => one with { Location = other.Location }),
        ("intake", (one, other) => one with { Intake = other.Intake }),
        ("enrolment", (one, other) => one with { EnrolFrom = other.EnrolFrom, EnrolUntil = other.EnrolUntil }),
        ("places", (one, other) => one with { Places = other.Places }),
        ("hours-per-week", (one, other) => one with { HoursPerWeek = other.HoursPerWeek }),
        ("mode", (one, other) => one with { Mode = other.Mode }),
        ("language", (one, other) => one with { Language = other.Language }),
        ("price", (one, other) => one with { PriceCents = other.PriceCents }),
        ("admission", (one, other) => one with { Admission = other.Admission }),
    ];

    public static readonly (string Key, Func<Funding, Funding, Funding> Take)[] Funding =
    [
        ("if", (one, other) => one with { If = other.If }),
        ("amount", (one, other) => one with { AmountCents = other.AmountCents }),
    ];

    public static readonly (string Key, Func<Norm, Norm, Norm> Take)[] Norms =
    [
        ("value", (one, other) => one with { Value = other.Value }),
        ("unit", (one, other) => one with { Unit = other.Unit }),
        ("valid", (one, other) => one with { Valid = other.Valid }),
    ];

    public static readonly (string Key, Func<Cohort, Cohort, Cohort> Take)[] Cohorts =
    [
        ("commit", (one, other) => one with { Commit = other.Commit }),
        ("intake", (one, other) => one with { Intake = other.Intake }),
        ("transition", (one, other) => one with { Transition = other.Transition }),
    ];
}
