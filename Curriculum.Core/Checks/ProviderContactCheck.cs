using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Checks;

/// <summary>CUR1101: every provider can be reached.</summary>
internal static class ProviderContactCheck
{
    /// <summary>Returns every provider without a way to reach it.</summary>
    public static IEnumerable<Diagnostic> Run(Catalog catalog) =>
        from provider in catalog.Providers
        where provider.Contact is not { } contact || (contact.Email ?? contact.Telephone ?? contact.Website) is null
        select GovernanceDiagnostics.ProviderWithoutContact(Place.Of(provider.Id.Value, "contact"), provider.Id.Value);
}
