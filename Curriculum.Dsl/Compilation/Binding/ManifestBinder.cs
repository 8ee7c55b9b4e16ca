using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a manifest of its map.</summary>
internal static class ManifestBinder
{
    private const string Schema = "v1";

    /// <summary>Returns the manifest as far as its map is right; what is wrong is reported.</summary>
    public static Manifest Bind(MapReader map)
    {
        map.Require("language", "schema", "name");
        ConfirmLanguage(map);
        if (map.Scalar("schema") is { } schema && schema.Value is not Schema)
        {
            map.Document.Report(ManifestDiagnostics.UnknownSchema(map.Document.Span(schema), schema.Value));
        }

        var facts = Facts(map);
        var scales = ScalesBinder.Bind(map, facts);
        return new Manifest
        {
            Language = map.Language,
            Name = map.Localized("name"),
            Issuer = Issuer(map),
            Namespaces = Named(map, "namespaces", PartTerms.Namespace, each => each.Text("owner")),
            Facts = facts,
            Scales = scales,
            Imports = [.. map.Maps("imports", PartTerms.Import).Select(Import)],
            Scopes = Named(map, "scopes", PartTerms.Scope, each => each.Localized("name")),
            Scripts = map.YesNo("scripts") == true,
        };
    }

    private static void ConfirmLanguage(MapReader map)
    {
        var code = map.Language == TextLanguage.Dutch ? "nl" : "en";
        if (map.Scalar("language") is { } language && !string.Equals(language.Value, code, StringComparison.Ordinal))
        {
            map.Document.Report(
                ManifestDiagnostics.OtherLanguage(map.Document.Span(language), map.Document.Path, code)
            );
        }
    }

    private static Issuer? Issuer(MapReader map)
    {
        if (map.Map("issuer", PartTerms.IssuerOfCatalog) is not { } issuer)
        {
            return null;
        }

        issuer.Require("name", "base-url");
        return new Issuer(issuer.Localized("name"), issuer.OptionalText("did"), issuer.Text("base-url").TrimEnd('/'));
    }

    private static ImmutableArray<Fact> Facts(MapReader map)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var fact in map.Maps("facts", PartTerms.Fact))
        {
            fact.Require("id", "kind", "question");
            facts.Add(
                new Fact(new FactId(fact.Text("id")), fact.Localized("question"))
                {
                    Kind = fact.Word("kind", ValueTerms.FactKinds) is "scale" ? FactKind.Scale : FactKind.YesNo,
                }
            );
        }

        // A name that is there twice is told by the index of names; the catalog knows it once.
        return [.. facts.DistinctBy(fact => fact.Id).OrderBy(fact => fact.Id.Value, StringComparer.Ordinal)];
    }

    private static Import Import(MapReader map)
    {
        if (map.Find("repository") is not null || map.Find("commit") is not null)
        {
            map.Require("repository", "commit");
        }
        else
        {
            map.Require("folder");
        }

        return new Import(map.Text("folder"), map.Text("repository"), map.Text("commit"));
    }

    private static ImmutableSortedDictionary<string, T> Named<T>(
        MapReader map,
        string key,
        Terms keys,
        Func<MapReader, T> value
    )
    {
        var named = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var each in map.Maps(key, keys))
        {
            each.Require("id", keys.All[1].English);
            if (each.Scalar("id") is { } id && !named.TryAdd(id.Value, value(each)))
            {
                map.Document.Report(
                    NameDiagnostics.Duplicate(map.Document.Span(id), id.Value, SourceSpan.OfFile(map.Document.Path))
                );
            }
        }

        return named.ToImmutable();
    }
}
