using System.Collections.Frozen;
using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Where equivalences hold for a candidate, and on whose signature.</summary>
/// <remarks>
/// A school decides for the modules that it offers. For the others, and without a school, any provider of the catalog
/// that signs one of the scopes will do; the first in order of identifier is named.
/// </remarks>
internal sealed class ScopeTest(Catalog catalog, ProviderId? school, DateOnly asOf)
{
    private readonly FrozenSet<ModuleId> _offered = catalog
        .Offerings.Where(offering => offering.Provider == school)
        .Select(offering => offering.Module)
        .ToFrozenSet();

    /// <summary>Returns whether an equivalence holds.</summary>
    public bool Holds(Equivalence equivalence) =>
        equivalence.Valid.Contains(asOf) && (equivalence.At.IsEmpty || Signature(equivalence) is not null);

    /// <summary>Returns the provider and the scope on which an equivalence rests, or null when it rests on none.</summary>
    public (ProviderId Provider, ScopeId Scope)? Signature(Equivalence equivalence)
    {
        if (equivalence.At.IsEmpty)
        {
            return null;
        }

        var scopes = equivalence.At.OrderBy(scope => scope.Value, StringComparer.Ordinal);
        foreach (var provider in catalog.Providers.Where(provider => Decides(provider, equivalence.To)))
        {
            foreach (var scope in scopes.Where(scope => provider.Signs.Contains(scope)))
            {
                return (provider.Id, scope);
            }
        }

        return null;
    }

    private bool Decides(Provider provider, ModuleId module) =>
        school is null || !_offered.Contains(module) || provider.Id == school;
}
