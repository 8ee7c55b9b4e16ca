using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Curriculum.Model;

/// <summary>A checked catalog: immutable, sorted by identifier, named by a digest over its meaning.</summary>
/// <remarks>A new catalog is a new snapshot; nothing in it ever changes, so every thread may read it.</remarks>
public sealed class Catalog
{
    private readonly FrozenDictionary<ModuleId, Module> _modules;
    private readonly FrozenDictionary<RoleId, Role> _roles;
    private readonly FrozenDictionary<CredentialId, CredentialType> _credentials;
    private readonly FrozenDictionary<QualificationId, Qualification> _qualifications;
    private readonly FrozenDictionary<ProviderId, Provider> _providers;
    private readonly FrozenDictionary<CohortId, Cohort> _cohorts;
    private readonly FrozenDictionary<ScaleId, Scale> _scales;
    private readonly FrozenDictionary<CredentialId, Period> _terms;
    private readonly FrozenDictionary<string, Reference> _references;

    /// <summary>Creates the snapshot of these parts, in whatever order they come.</summary>
    public Catalog(CatalogParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Manifest = parts.Manifest;
        Modules = Sorted([.. parts.Modules.Select(StepDurations.Told)], module => module.Id.Value);
        Credentials = Sorted(parts.Credentials, credential => credential.Id.Value);
        Roles = Sorted(parts.Roles, role => role.Id.Value);
        Qualifications = Sorted(parts.Qualifications, qualification => qualification.Id.Value);
        Experiences = Sorted([.. parts.Experiences.Select(StepDurations.Told)], experience => experience.Id.Value);
        Providers = Sorted(parts.Providers, provider => provider.Id.Value);
        Funding = Sorted(parts.Funding, funding => funding.Id.Value);
        Norms = Sorted(parts.Norms, norm => norm.Id.Value);
        Cohorts = Sorted(parts.Cohorts, cohort => cohort.Id.Value);
        Offerings = Sorted(parts.Offerings, offering => offering.Id.Value);
        Candidates = Sorted(parts.Candidates, candidate => candidate.Id?.Value ?? "");
        Accepted = Sorted(parts.Accepted, acceptance => $"{acceptance.Entity} {acceptance.Code}");
        _modules = Modules.ToFrozenDictionary(module => module.Id);
        _roles = Roles.ToFrozenDictionary(role => role.Id);
        _credentials = Credentials.ToFrozenDictionary(credential => credential.Id);
        _qualifications = Qualifications.ToFrozenDictionary(qualification => qualification.Id);
        _providers = Providers.ToFrozenDictionary(provider => provider.Id);
        _cohorts = Cohorts.ToFrozenDictionary(cohort => cohort.Id);
        _scales = Manifest.Scales.ToFrozenDictionary(scale => scale.Id);
        Equivalences = Sorted(
            [.. parts.Equivalences.SelectMany(each => EquivalenceDirections.Of(each, _modules))],
            equivalence => equivalence.Id.Value
        );
        _terms = Modules
            .SelectMany(module => module.Awards.Terms)
            .GroupBy(term => term.Credential, term => term.ValidFor)
            .ToFrozenDictionary(group => group.Key, group => group.MinBy(term => term.PlanningLength));
        _references = References(this);
        Digest = CatalogDigest.Of(this);
    }

    /// <summary>Gets what the catalog says about itself.</summary>
    public Manifest Manifest { get; }

    /// <summary>Gets the modules.</summary>
    public ImmutableArray<Module> Modules { get; }

    /// <summary>Gets the papers.</summary>
    public ImmutableArray<CredentialType> Credentials { get; }

    /// <summary>Gets the roles.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>Gets the qualifications.</summary>
    public ImmutableArray<Qualification> Qualifications { get; }

    /// <summary>Gets the equivalences, each in one direction: of a mutual one also the way back.</summary>
    public ImmutableArray<Equivalence> Equivalences { get; }

    /// <summary>Gets the steps of experience.</summary>
    public ImmutableArray<Experience> Experiences { get; }

    /// <summary>Gets the providers.</summary>
    public ImmutableArray<Provider> Providers { get; }

    /// <summary>Gets the offerings.</summary>
    public ImmutableArray<Offering> Offerings { get; }

    /// <summary>Gets the funding schemes.</summary>
    public ImmutableArray<Funding> Funding { get; }

    /// <summary>Gets the norms.</summary>
    public ImmutableArray<Norm> Norms { get; }

    /// <summary>Gets the cohorts.</summary>
    public ImmutableArray<Cohort> Cohorts { get; }

    /// <summary>Gets the reference profiles.</summary>
    public ImmutableArray<CandidateProfile> Candidates { get; }

    /// <summary>Gets the warnings that owners accept, with the reason; they change no answer.</summary>
    public ImmutableArray<Acceptance> Accepted { get; }

    /// <summary>Gets the digest over the meaning: <c>sha256:</c> and 64 hexadecimal digits. Comments, places and texts leave it alone.</summary>
    public string Digest { get; }

    /// <summary>Returns the module, or null when the catalog has none with this identifier.</summary>
    public Module? Find(ModuleId id) => _modules.GetValueOrDefault(id);

    /// <summary>Returns the role, or null when the catalog has none with this identifier.</summary>
    public Role? Find(RoleId id) => _roles.GetValueOrDefault(id);

    /// <summary>Returns the paper, or null when the catalog has none with this identifier.</summary>
    public CredentialType? Find(CredentialId id) => _credentials.GetValueOrDefault(id);

    /// <summary>Returns the qualification, or null when the catalog has none with this identifier.</summary>
    public Qualification? Find(QualificationId id) => _qualifications.GetValueOrDefault(id);

    /// <summary>Returns the provider, or null when the catalog has none with this identifier.</summary>
    public Provider? Find(ProviderId id) => _providers.GetValueOrDefault(id);

    /// <summary>Returns the cohort, or null when the catalog has none with this identifier.</summary>
    public Cohort? Find(CohortId id) => _cohorts.GetValueOrDefault(id);

    /// <summary>Returns the scale, or null when the catalog has none with this name.</summary>
    public Scale? Find(ScaleId id) => _scales.GetValueOrDefault(id);

    /// <summary>Returns how long a paper is valid: what the paper says, else the shortest that a module says; null when it does not lapse.</summary>
    public Period? TermOf(CredentialId id) =>
        Find(id)?.ValidFor ?? (_terms.TryGetValue(id, out var term) ? term : null);

    /// <summary>Returns what an identifier names that a candidate may hold, or null: <c>net/b1k1</c>, <c>net/b1k1.w1</c>, <c>bewijs/vca-b</c> …</summary>
    public Reference? Resolve(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _references.GetValueOrDefault(id);
    }

    private static FrozenDictionary<string, Reference> References(Catalog catalog) =>
        catalog
            .Modules.Select(Reference (module) => new Reference.ToModule(module.Id))
            .Concat(
                catalog
                    .Modules.SelectMany(module => module.Outcomes)
                    .Select(outcome => new Reference.ToOutcome(outcome.Id))
            )
            .Concat(catalog.Credentials.Select(credential => new Reference.ToCredential(credential.Id)))
            .Concat(catalog.Roles.Select(role => new Reference.ToRole(role.Id)))
            .Concat(catalog.Qualifications.Select(qualification => new Reference.ToQualification(qualification.Id)))
            .Concat(
                catalog
                    .Manifest.Facts.Where(fact => fact.Kind == FactKind.YesNo)
                    .Select(fact => new Reference.ToFact(fact.Id))
            )
            .ToFrozenDictionary(reference => reference.Id, StringComparer.Ordinal);

    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> items, Func<T, string> id) =>
        [.. items.OrderBy(id, StringComparer.Ordinal)];
}
