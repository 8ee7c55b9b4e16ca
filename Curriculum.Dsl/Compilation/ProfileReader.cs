using System.Collections.Frozen;
using System.Collections.Immutable;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation.Binding;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Compilation;

/// <summary>Reads the profile of a candidate from a file outside the catalog, in the catalog's language.</summary>
public static class ProfileReader
{
    /// <summary>Returns the profile, or null when anything in the file is wrong, with what is wrong.</summary>
    public static (CandidateProfile? Profile, ImmutableArray<Diagnostic> Diagnostics) Read(
        CatalogFile file,
        Catalog catalog
    )
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(catalog);
        var language = catalog.Manifest.Language;
        var document = CatalogDocument.Read(file, EntityKind.Candidate, language, "");
        CandidateProfile? profile = null;
        if (document.Root is { } root)
        {
            var names = NameTable.Of(catalog);
            var rules = new RuleCompiler(new RuleParser(RuleWords.In(language)), names);
            var map = new MapReader(document, root, KeyTerms.Candidate, names, rules);
            profile = CandidateBinder.Bind(map, map.OptionalText("id"));
        }

        document.Settle(FrozenSet<string>.Empty);
        return (document.HasErrors ? null : profile, DiagnosticOrder.Sorted(document.Diagnostics));
    }
}
