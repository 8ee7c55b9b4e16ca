using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Model;

/// <summary>Names a catalog by its meaning: every fact that an answer can depend on, in one canonical order.</summary>
/// <remarks>Each value is written with its length before it, so that no two catalogs share one encoding.</remarks>
internal sealed class CatalogDigest
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    private CatalogDigest() { }

    /// <summary>Returns <c>sha256:</c> and the hexadecimal digest of a catalog whose parts are sorted.</summary>
    public static string Of(Catalog catalog)
    {
        var digest = new CatalogDigest();
        digest.Add("curriculum-catalog-v1");
        digest.Add(catalog.Manifest);
        digest.AddAll(catalog.Modules, digest.Add);
        digest.AddAll(catalog.Credentials, digest.Add);
        digest.AddAll(catalog.Roles, digest.Add);
        digest.AddAll(catalog.Qualifications, digest.Add);
        digest.AddAll(catalog.Equivalences, digest.Add);
        digest.AddAll(catalog.Experiences, digest.Add);
        digest.AddAll(catalog.Providers, digest.Add);
        digest.AddAll(catalog.Offerings, digest.Add);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(digest._bytes.WrittenSpan))}";
    }

    private void Add(Manifest manifest)
    {
        Add(manifest.Issuer?.Did);
        Add(manifest.Issuer?.BaseUrl);
        AddAll([.. manifest.Facts.Select(fact => fact.Id.Value).Order(StringComparer.Ordinal)], Add);
        AddAll([.. manifest.Scopes.Keys], Add);
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
        AddAll(
            [.. module.Awards.Credentials.Select(credential => credential.Value).Order(StringComparer.Ordinal)],
            Add
        );
        AddAll([.. module.Awards.Languages.OrderBy(skill => skill.Language, StringComparer.Ordinal)], Add);
        AddAll([.. module.Awards.Facts.Select(fact => fact.Value).Order(StringComparer.Ordinal)], Add);
        Add(module.Paper);
        Add(module.Facility);
        AddAll([.. module.Labels.Order(StringComparer.Ordinal)], Add);
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
        Add(credential.ValidFor);
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
        AddAll([.. qualification.WorkProcesses.Order(StringComparer.Ordinal)], Add);
        AddRules(qualification.Requires);
        AddAll(qualification.Alignments, Add);
    }

    private void Add(Equivalence equivalence)
    {
        Add(equivalence.Id.Value);
        Add((int)equivalence.Kind);
        Add(equivalence.From);
        Add(equivalence.To.Value);
        AddAll([.. equivalence.Covers.Select(outcome => outcome.Name).Order(StringComparer.Ordinal)], Add);
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
        Add(new Requirement.All([.. rules.Select(rule => rule.Requirement)]));

    private void Add(Rule rule) => Add(rule.Requirement);

    private void Add(Requirement requirement)
    {
        switch (RequirementForm.Of(requirement))
        {
            case Requirement.All(var parts):
                Add("all");
                AddAll(parts, Add);
                break;
            case Requirement.Any(var parts):
                Add("any");
                AddAll(parts, Add);
                break;
            case Requirement.AtLeast(var count, var parts):
                Add("at-least");
                Add(count);
                AddAll(parts, Add);
                break;
            case Requirement.Held(var what, var earned):
                Add(earned ? "earned" : "held");
                Add(what.GetType().Name);
                Add(what.Id);
                break;
            case Requirement.Age(var comparison, var years):
                Add("age");
                Add((int)comparison);
                Add(years);
                break;
            case Requirement.LanguageLevel(var language, var comparison, var level):
                Add("language");
                Add(language);
                Add((int)comparison);
                Add((int)level);
                break;
            case Requirement.Experience(var trade, var minimum):
                Add("experience");
                Add(trade.Value);
                Add(minimum);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Add(Alignment alignment)
    {
        Add(alignment.Framework);
        Add(alignment.Target);
    }

    private void Add(LanguageSkill skill)
    {
        Add(skill.Language);
        Add((int)skill.Level);
    }

    private void Add(Period? period)
    {
        Add(period?.Amount);
        Add((int?)period?.Unit);
    }

    private void Add(DateOnly? date) => Add(date?.DayNumber);

    private void Add(long? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    private void AddAll<T>(ImmutableArray<T> items, Action<T> add)
    {
        Add(items.Length);
        foreach (var item in items)
        {
            add(item);
        }
    }

    private void Add(string? text)
    {
        if (text is null)
        {
            _bytes.Write("-"u8);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        _bytes.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length}:")));
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }
}
