using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Short words for references.</summary>
internal static class Refer
{
    public static Reference Module(string id) => new Reference.ToModule(new ModuleId(id));

    public static Reference Outcome(string id) => new Reference.ToOutcome(OutcomeOf(id));

    public static Reference Paper(string id) => new Reference.ToCredential(new CredentialId(id));

    public static Reference Role(string id) => new Reference.ToRole(new RoleId(id));

    public static Reference Qualification(string id) => new Reference.ToQualification(new QualificationId(id));

    public static Reference Fact(string id) => new Reference.ToFact(new FactId(id));

    public static OutcomeId OutcomeOf(string id)
    {
        var dot = id.LastIndexOf('.');
        return new OutcomeId(new ModuleId(id[..dot]), id[(dot + 1)..]);
    }
}
