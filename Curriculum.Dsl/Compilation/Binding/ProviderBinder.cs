using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a provider of its map.</summary>
internal static class ProviderBinder
{
    /// <summary>Returns the provider as far as its map is right; what is wrong is reported.</summary>
    public static Provider Bind(MapReader map, string id)
    {
        map.Require("name");
        return new Provider
        {
            Id = new ProviderId(id),
            Name = map.Localized("name"),
            Rio = map.Text("rio"),
            Admission = map.AllRules(id, "admission"),
            Owners = map.Texts("owners"),
            Contact = Contact(map),
            Region = map.Text("region"),
            Signs = map.Scopes("signs"),
            Source = map.Text("source"),
        };
    }

    private static Contact? Contact(MapReader map)
    {
        if (map.Map("contact", PartTerms.Contact) is not { } contact)
        {
            return null;
        }

        var (email, telephone, website) = (
            contact.OptionalText("email"),
            contact.OptionalText("telephone"),
            contact.OptionalText("website")
        );
        return email is null && telephone is null && website is null ? null : new Contact(email, telephone, website);
    }
}
