using System.Collections.Immutable;
using System.Diagnostics;

namespace Curriculum.Model;

/// <summary>Names a catalog by its meaning: every fact that an answer can depend on, in one canonical order.</summary>
internal sealed class CatalogDigest
{
    private readonly MeaningWriter _writer = new();

    private CatalogDigest() { }

    /// <summary>Returns <c>sha256:</c> and the hexadecimal digest of a catalog whose parts are sorted.</summary>
    public static string Of(Catalog catalog)
    {
        var digest = new CatalogDigest();
        digest._writer.Add("curriculum-catalog-v1");
        digest.Add(catalog.Manifest);
        digest.AddAll(catalog.Modules, digest.Add);
        digest.AddAll(catalog.Credentials, digest.Add);
        digest.AddAll(catalog.Roles, digest.Add);
        digest.AddAll(catalog.Qualifications, digest.Add);
        digest.AddAll(catalog.Equivalences, digest.Add);
        digest.AddAll(catalog.Experiences, digest.Add);
        digest.AddAll(catalog.Providers, digest.Add);
        digest.AddAll(catalog.Offerings, digest.Add);
        digest.AddAll(catalog.Funding, digest.Add);
        digest.AddAll(catalog.Norms, digest.Add);
        digest.AddAll(catalog.Cohorts, digest.Add);
        return digest._writer.Digest();
    }

    private void Add(Manifest manifest)
    {
        Add(manifest.Issuer?.Did);
        Add(manifest.Issuer?.BaseUrl);
        AddAll(
            [.. manifest.Facts.OrderBy(fact => fact.Id.Value, StringComparer.Ordinal)],
            fact =>
            {
                Add(fact.Id.Value);
                Add((int)fact.Kind);
            }
        );
        AddAll([.. manifest.Scales.OrderBy(scale => scale.Id.Value, StringComparer.Ordinal)], Add);
        AddAll([.. manifest.Scopes.Keys], Add);
    }

    private void Add(Scale scale)
    {
        Add(scale.Id.Value);
        AddAll(scale.Steps, Add);
        Add(scale.Lowest);
        Add(scale.Highest);
    }

    private void Add(Module module)
    {
        Add(module.Id.Value);
        Add(module.Version);
        Add(module.Level?.ToString());
        AddAll([.. module.Outcomes.OrderBy(outcome => outcome.Id.Name, StringComparer.Ordinal)], Add);
        Add(module.Hours?.Contact.Hours);
        Add(module.Hours?.Practice.Hours);
        Add(module.Hours?.SelfStudy.Hours);
        Add(module.Duration);
        AddRules(module.Requires);
        AddAll(Sorted(module.Alongside), Add);
        AddAll(Sorted(module.Excludes), Add);
        AddAll([.. module.Recommended.Select(each => each.Id).Order(StringComparer.Ordinal)], Add);
        AddAll(module.Exemptions, Add);
        Add(module.Awards);
        Add(module.Paper);
        Add(module.OcwCode);
        AddAll<string>(module.Microcredential is var (a, b, c, d, e) ? [a, b, c, d, e] : [], Add);
        Add(module.Valid);
        AddAll(Sorted(module.Supersedes), Add);
        Add(module.Teacher?.Competence);
        Add(module.Teacher?.HoursPerWeek);
        Add(module.Facility);
        AddAll([.. module.Labels.Order(StringComparer.Ordinal)], Add);
    }

    private void Add(Exemption exemption)
    {
        Add(exemption.If);
        Add(exemption.DecidedBy);
        AddAll(Names(exemption.Covers), Add);
    }

    private void Add(Awards awards)
    {
        AddAll([.. awards.Credentials.Select(credential => credential.Value).Order(StringComparer.Ordinal)], Add);
        AddAll(
            [.. awards.Terms.OrderBy(term => term.Credential.Value, StringComparer.Ordinal)],
            term =>
            {
                Add(term.Credential.Value);
                Add(term.ValidFor);
            }
        );
        AddAll(
            [.. awards.Languages.OrderBy(skill => skill.Language, StringComparer.Ordinal)],
            skill =>
            {
                Add(skill.Language);
                Add((int)skill.Level);
            }
        );
        AddAll([.. awards.Facts.Select(fact => fact.Value).Order(StringComparer.Ordinal)], Add);
        AddAll(
            [.. awards.Scales.OrderBy(value => value.Scale.Value, StringComparer.Ordinal)],
            value =>
            {
                Add(value.Scale.Value);
                Add(value.Place);
            }
        );
        Add(awards.Badge);
    }

    private void Add(LearningOutcome outcome)
    {
        Add(outcome.Id.Name);
        Add(outcome.Load.Hours);
        AddAll(outcome.Alignments, Add);
        Add(outcome.IsPart ? 1 : 0);
    }

    private void Add(CredentialType credential)
    {
        Add(credential.Id.Value);
        Add(credential.Level?.ToString());
        Add(credential.ValidFor);
        Add(credential.Exam ? 1 : 0);
        Add(credential.Attestation);
        Add(credential.Renewal?.Load.Hours);
        Add(credential.Renewal?.Refresher?.Value);
        AddAll([.. credential.Includes.Select(lower => lower.Value).Order(StringComparer.Ordinal)], Add);
        Add(credential.BoundToEmployer ? 1 : 0);
        Add(credential.Issuer);
        Add(credential.Achievement);
    }

    private void Add(Role role)
    {
        Add(role.Id.Value);
        Add(role.Sector);
        Add(role.Qualification?.Value);
        AddRules(role.Requires);
        Add(role.Employable ? 1 : 0);
        AddAll(role.Alignments, Add);
    }

    private void Add(Qualification qualification)
    {
        Add(qualification.Id.Value);
        Add(qualification.Crebo);
        Add(qualification.Version);
        AddAll([.. qualification.WorkProcesses.Order(StringComparer.Ordinal)], Add);
        AddRules(qualification.Requires);
        AddAll(
            qualification.CountsOnce,
            group => AddAll([.. group.Select(each => each.Id).Order(StringComparer.Ordinal)], Add)
        );
        AddAll(qualification.Alignments, Add);
    }

    private void Add(Equivalence equivalence)
    {
        Add(equivalence.Id.Value);
        Add((int)equivalence.Kind);
        Add(equivalence.From);
        Add(equivalence.To.Value);
        AddAll(Names(equivalence.Covers), Add);
        Add(equivalence.Bridge?.Value);
        Add(equivalence.Valid);
        AddAll([.. equivalence.At.Select(scope => scope.Value).Order(StringComparer.Ordinal)], Add);
        Add(equivalence.Transitive ? 1 : 0);
        Add((int?)equivalence.Ground?.Kind);
        Add((int)equivalence.Status);
        Add(equivalence.Decision?.Date);
    }

    private void Add(Experience experience)
    {
        Add(experience.Id.Value);
        Add(experience.Trade.Value);
        Add(experience.Duration);
        AddRules(experience.Requires);
        Add(experience.Paid ? 1 : 0);
    }

    private void Add(Provider provider)
    {
        Add(provider.Id.Value);
        Add(provider.Region);
        AddAll([.. provider.Signs.Select(scope => scope.Value).Order(StringComparer.Ordinal)], Add);
        AddRules(provider.Admission);
    }

    private void Add(Offering offering)
    {
        Add(offering.Id.Value);
        Add(offering.Module.Value);
        Add(offering.Provider.Value);
        Add(offering.Location);
        Add(offering.Intake);
        Add(offering.EnrolFrom);
        Add(offering.EnrolUntil);
        Add(offering.Places);
        Add(offering.HoursPerWeek);
        Add(offering.Mode);
        Add(offering.Language);
        Add(offering.PriceCents);
        AddRules(offering.Admission);
    }

    private void Add(Funding funding)
    {
        Add(funding.Id.Value);
        Add(funding.If);
        Add(funding.AmountCents);
    }

    private void Add(Norm norm)
    {
        Add(norm.Id.Value);
        Add(norm.Value);
        Add(norm.Unit);
        Add(norm.Valid);
    }

    private void Add(Cohort cohort)
    {
        Add(cohort.Id.Value);
        Add(cohort.Commit);
        Add(cohort.Intake);
        AddAll([.. cohort.Transition.Select(each => each.Value).Order(StringComparer.Ordinal)], Add);
    }

    private void Add(IntakeScheme intake)
    {
        switch (intake)
        {
            case IntakeScheme.Fixed(var dates):
                Add("fixed");
                AddAll(dates, date => Add(date));
                break;
            case IntakeScheme.Flexible(var from, var until, var rhythm):
                Add("flexible");
                Add(from);
                Add(until);
                Add((int)rhythm);
                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Rules of one list are parts of one: how they are divided over its items is no meaning.</summary>
    private void AddRules(ImmutableArray<Rule> rules) =>
        RequirementDigest.Add(_writer, new Requirement.All([.. rules.Select(rule => rule.Requirement)]));

    private void Add(Alignment alignment)
    {
        Add(alignment.Framework);
        Add(alignment.Target);
    }

    private void Add(Rule rule) => RequirementDigest.Add(_writer, rule.Requirement);

    private void Add(Period? period) => _writer.Add(period);

    private void Add(DateRange range) => _writer.Add(range);

    private void Add(DateOnly? date) => _writer.Add(date);

    private void Add(long? number) => _writer.Add(number);

    private void Add(string? text) => _writer.Add(text);

    private void AddAll<T>(ImmutableArray<T> items, Action<T> add) => _writer.AddAll(items, add);

    private static ImmutableArray<string> Names(ImmutableArray<OutcomeId> outcomes) =>
        [.. outcomes.Select(outcome => outcome.Name).Order(StringComparer.Ordinal)];

    private static ImmutableArray<string> Sorted(ImmutableArray<ModuleId> modules) =>
        [.. modules.Select(module => module.Value).Order(StringComparer.Ordinal)];
}
