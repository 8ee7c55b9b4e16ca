using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a paper of its map.</summary>
internal static class CredentialBinder
{
    /// <summary>Returns the paper as far as its map is right; what is wrong is reported.</summary>
    public static CredentialType Bind(MapReader map, string id)
    {
        map.Require("title");
        return new CredentialType
        {
            Id = new CredentialId(id),
            Title = map.Localized("title"),
            Kind = map.Word("kind", ValueTerms.CredentialKinds) ?? "",
            Level = map.Level(),
            ValidFor = map.Duration("valid"),
            Exam = map.YesNo("exam") ?? false,
            Attestation = map.Duration("attestation"),
            Renewal = Renewal(map),
            Includes = [.. map.Names("includes", EntityKind.Credential).Select(name => new CredentialId(name))],
            BoundToEmployer = map.Word("bound-to", ValueTerms.Bonds) is not null,
            Issuer = map.OptionalText("issuer"),
            Achievement = map.OptionalText("achievement"),
            Register = map.Text("register"),
            Source = map.Text("source"),
        };
    }

    private static Renewal? Renewal(MapReader map)
    {
        if (map.Map("renewal", PartTerms.Renewal) is not { } renewal)
        {
            return null;
        }

        if (renewal.Find("module") is null)
        {
            renewal.Require("hours");
        }
        else if (renewal.Find("hours") is { } both)
        {
            renewal.ReportShape(both, "hours", $"`{map.Written("renewal")}: {{{renewal.Written("module")}: …}}`");
        }

        return new Renewal(
            StudyLoad.FromHours(renewal.Whole("hours", least: 1) ?? 0),
            renewal.Name("module", EntityKind.Module) is { } module ? new ModuleId(module) : null
        );
    }
}
