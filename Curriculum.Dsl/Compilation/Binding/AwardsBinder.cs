using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes of a module's map what completing it gives.</summary>
internal static class AwardsBinder
{
    /// <summary>Returns the awards as far as their map is right; what is wrong is reported.</summary>
    public static Awards Bind(MapReader module)
    {
        if (module.Map("awards", PartTerms.Awards) is not { } awards)
        {
            return Awards.None;
        }

        var papers = awards.Items("credential").Select(node => Paper(awards, node)).ToList();
        return new Awards(
            [.. papers.Select(paper => paper.Credential).OfType<CredentialId>()],
            awards.Languages("language"),
            [.. awards.Names("fact", EntityKind.Fact).Select(name => new FactId(name))]
        )
        {
            Terms = [.. papers.Where(paper => paper.Credential is not null && paper.Valid is not null).Select(Term)],
            Scales = awards.ScaleValues("scale"),
            Badge = awards.Text("badge"),
        };
    }

    /// <summary>A paper is its name, or a map with how long it is valid when this module gives it.</summary>
    private static (CredentialId? Credential, Period? Valid) Paper(MapReader awards, YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                return (Credential(awards.Name(scalar, EntityKind.Credential)), null);
            case YamlNode.Map map:
                var paper = awards.Nested(map, PartTerms.AwardedPaper);
                paper.Require("id");
                return (Credential(paper.Name("id", EntityKind.Credential)), paper.Duration("valid"));
            default:
                awards.ReportShape(node, "credential", "`[…, …]`");
                return (null, null);
        }
    }

    private static CredentialId? Credential(string? name) => name is null ? null : new CredentialId(name);

    private static PaperTerm Term((CredentialId? Credential, Period? Valid) paper) =>
        new(paper.Credential!.Value, paper.Valid!.Value);
}
