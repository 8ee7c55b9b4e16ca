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
            ValidFor = map.Duration("valid"),
            Issuer = map.OptionalText("issuer"),
            Achievement = map.OptionalText("achievement"),
            Register = map.Text("register"),
            Source = map.Text("source"),
        };
    }
}
