using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Looks up names of things that one may hold.</summary>
internal static class HeldNames
{
    /// <summary>Returns what a name stands for; null, with a diagnostic, when it stands for nothing that one may hold.</summary>
    public static Reference? Find(NameTable names, CatalogDocument document, string name, SourceSpan at)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var entity = dot < 0 ? name : name[..dot];
        if (names.Find(entity) is not { } declared)
        {
            if (names.KnowsManifest)
            {
                // Whoever is told nothing more needs no name that was sought among all of them either.
                document.Report(names.Unknown(at, name, document.IsFull ? null : names.NearestTo(name)));
            }

            return null;
        }

        if (dot >= 0 && declared.Outcomes?.Contains(name[(dot + 1)..]) == false)
        {
            document.Mentions.Add(entity);
            var nearest = document.Doubts.Count > FileRemarks.Most ? null : names.NearestTo(name);
            document.Doubts.Add((entity, names.Unknown(at, name, nearest)));
            return null;
        }

        var found = dot < 0 ? Whole(declared) : Outcome(declared, name[(dot + 1)..]);
        if (found is null)
        {
            document.Report(NameDiagnostics.OtherKind(at, name));
        }
        else
        {
            document.Mentions.Add(entity);
        }

        return found;
    }

    /// <summary>Returns the trade of that name; null, with a diagnostic, when no step of experience gives it.</summary>
    public static TradeId? Trade(NameTable names, CatalogDocument document, string name, SourceSpan at)
    {
        if (!names.KnowsTrades || names.Trades.Contains(name))
        {
            return new TradeId(name);
        }

        document.Report(NameDiagnostics.UnknownReference(at, name, Nearest.Of(name, names.Trades)));
        return null;
    }

    private static Reference? Whole(DeclaredName name) =>
        name.Kind switch
        {
            EntityKind.Module => new Reference.ToModule(new ModuleId(name.Id)),
            EntityKind.Credential => new Reference.ToCredential(new CredentialId(name.Id)),
            EntityKind.Role => new Reference.ToRole(new RoleId(name.Id)),
            EntityKind.Qualification => new Reference.ToQualification(new QualificationId(name.Id)),
            EntityKind.Fact => new Reference.ToFact(new FactId(name.Id)),
            _ => null,
        };

    private static Reference.ToOutcome? Outcome(DeclaredName name, string outcome) =>
        name.Kind == EntityKind.Module ? new Reference.ToOutcome(new OutcomeId(new ModuleId(name.Id), outcome)) : null;
}
