using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the values of a map that name other things of the catalog.</summary>
internal static class MapReferences
{
    /// <summary>Returns the name under a key when it names a thing of that kind; null otherwise.</summary>
    public static string? Name(this MapReader map, string key, EntityKind kind) =>
        map.Scalar(key) is { } scalar ? map.Name(scalar, kind) : null;

    /// <summary>Returns the names under a key that name things of that kind.</summary>
    public static ImmutableArray<string> Names(this MapReader map, string key, EntityKind kind) =>
        [.. map.Scalars(key).Select(scalar => map.Name(scalar, kind)).OfType<string>()];

    /// <summary>Returns the name that a text is when it names a thing of that kind; null otherwise.</summary>
    public static string? Name(this MapReader map, YamlNode.Scalar scalar, EntityKind kind)
    {
        var at = map.Document.Span(scalar);
        if (map.Names.Find(scalar.Value) is { } name)
        {
            if (name.Kind == kind)
            {
                map.Document.Mentions.Add(scalar.Value);
                return scalar.Value;
            }

            map.Document.Report(NameDiagnostics.OtherKind(at, scalar.Value));
        }
        else if (kind != EntityKind.Fact ? map.Names.IsWhole : map.Names.KnowsManifest)
        {
            map.Document.Report(map.Names.Unknown(at, scalar.Value, map.Names.NearestTo(scalar.Value)));
        }

        return null;
    }

    /// <summary>Returns the modules under a key.</summary>
    public static ImmutableArray<ModuleId> Modules(this MapReader map, string key) =>
        [.. map.Names(key, EntityKind.Module).Select(name => new ModuleId(name))];

    /// <summary>Returns the outcomes of a module under a key, or all of them when there is no such key.</summary>
    public static ImmutableArray<OutcomeId> Outcomes(this MapReader map, string key, ModuleId module) =>
        map.Find(key) is null
            ?
            [
                .. (map.Names.Find(module.Value)?.Outcomes ?? Enumerable.Empty<string>())
                    .Order(StringComparer.Ordinal)
                    .Select(name => new OutcomeId(module, name)),
            ]
            : [.. map.Scalars(key).Select(name => new OutcomeId(module, name.Value))];

    /// <summary>Returns the scopes under a key.</summary>
    public static ImmutableArray<ScopeId> Scopes(this MapReader map, string key)
    {
        var scopes = ImmutableArray.CreateBuilder<ScopeId>();
        foreach (var scalar in map.Scalars(key))
        {
            if (map.Names.KnowsManifest && !map.Names.Scopes.Contains(scalar.Value))
            {
                map.Document.Report(
                    NameDiagnostics.UnknownReference(
                        map.Document.Span(scalar),
                        scalar.Value,
                        Nearest.Of(scalar.Value, map.Names.Scopes)
                    )
                );
                continue;
            }

            scopes.Add(new ScopeId(scalar.Value));
        }

        return scopes.DrainToImmutable();
    }

    /// <summary>Returns the trade under its key when some step of experience gives it; null otherwise.</summary>
    public static TradeId? Trade(this MapReader map) =>
        map.Scalar("trade") is { } scalar
            ? HeldNames.Trade(map.Names, map.Document, scalar.Value, map.Document.Span(scalar))
            : null;

    /// <summary>Returns what a text names that one may hold, or null.</summary>
    public static Reference? Held(this MapReader map, YamlNode.Scalar scalar) =>
        HeldNames.Find(map.Names, map.Document, scalar.Value, map.Document.Span(scalar));

    /// <summary>Returns what a text names that one may hold, with the version behind it, or null.</summary>
    public static (Reference What, string? Version)? HeldVersion(this MapReader map, YamlNode.Scalar scalar)
    {
        var at = scalar.Value.IndexOf('@', StringComparison.Ordinal);
        var name = at < 0 ? scalar.Value : scalar.Value[..at];
        var version = at < 0 ? null : scalar.Value[(at + 1)..];
        if (version is not (null or ['v', >= '0' and <= '9', ..]))
        {
            map.ReportValue(scalar, $"`{name}@v2026.1`");
            return null;
        }

        return HeldNames.Find(map.Names, map.Document, name, map.Document.Span(scalar)) is { } what
            ? (what, version)
            : null;
    }

    /// <summary>Returns what is held under a key.</summary>
    public static ImmutableArray<Reference> AllHeld(this MapReader map, string key) =>
        [.. map.Scalars(key).Select(map.Held).OfType<Reference>()];

    /// <summary>Returns the links under the key for them.</summary>
    public static ImmutableArray<Alignment> Alignments(this MapReader map)
    {
        if (map.Map("aligns", PartTerms.Frameworks) is not { } frameworks)
        {
            return [];
        }

        return
        [
            .. PartTerms.Frameworks.All.SelectMany(framework =>
                frameworks.Scalars(framework.English).Select(target => new Alignment(framework.English, target.Value))
            ),
        ];
    }
}
