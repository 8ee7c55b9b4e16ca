using Curriculum.Diagnostics;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation;

/// <summary>One file while a catalog is compiled: its nodes, what is wrong with it, and what it names.</summary>
internal sealed class CatalogDocument
{
    private readonly FileRemarks _remarks = new();

    private CatalogDocument(CatalogFile file, EntityKind kind, TextLanguage language, string id)
    {
        Path = file.Path;
        Kind = kind;
        Language = language;
        PathId = id;
        if (file.Refusal is { } refusal)
        {
            _remarks.Add(refusal);
            return;
        }

        (Text, var refused) = YamlGuard.Read(file.Path, file.Content.Span);
        if (refused is not null)
        {
            _remarks.Add(refused);
        }

        var root = Text is null ? null : YamlReader.Read(Text, _remarks);
        Root = root as YamlNode.Map;
        IdNode = kind == EntityKind.Manifest ? null : Value("id") as YamlNode.Scalar;
        if (root is not null && Root is null)
        {
            Report(FileDiagnostics.WrongShape(Span(root), file.Path, "`id: …`"));
        }
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }

    /// <summary>Gets the kind of what it declares.</summary>
    public EntityKind Kind { get; }

    /// <summary>Gets the language it is written in.</summary>
    public TextLanguage Language { get; }

    /// <summary>Gets the identifier that its path says; empty for the manifest.</summary>
    public string PathId { get; }

    /// <summary>Gets the text, or null when the file is refused.</summary>
    public SourceText? Text { get; }

    /// <summary>Gets the map of keys, or null when it cannot be read.</summary>
    public YamlNode.Map? Root { get; }

    /// <summary>Gets all that is wrong with it.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _remarks.All;

    /// <summary>Gets whether so much is wrong with it that no more is told; then it has errors, and looking on is idle.</summary>
    public bool IsFull => _remarks.IsFull;

    /// <summary>Gets whether it contributes nothing but its identifier.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Gets the identifiers of everything it names.</summary>
    public HashSet<string> Mentions { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the node of its <c>id</c>, or null.</summary>
    public YamlNode.Scalar? IdNode { get; }

    /// <summary>Gets the identifier that it declares; what its path says when it declares none.</summary>
    public string Id => IdNode is { Value.Length: > 0 } ? IdNode.Value : PathId;

    /// <summary>Gets where it declares its identifier.</summary>
    public SourceSpan IdSpan => IdNode is { } node ? Span(node) : SourceSpan.OfFile(Path);

    /// <summary>Gets what is wrong only if another file is right, with the identifier of that file.</summary>
    public List<(string Entity, Diagnostic Diagnostic)> Doubts { get; } = [];

    /// <summary>Reads a file of a kind.</summary>
    public static CatalogDocument Read(CatalogFile file, EntityKind kind, TextLanguage language, string id)
    {
        var document = new CatalogDocument(file, kind, language, id);
        document.HasErrors = document._remarks.All.Count > 0;
        return document;
    }

    /// <summary>Returns the stretch of a node.</summary>
    public SourceSpan Span(YamlNode node) => Text?.Span(node.Start, node.End) ?? SourceSpan.OfFile(Path);

    /// <summary>Notes that something is wrong or worth saying.</summary>
    public void Report(Diagnostic diagnostic)
    {
        _remarks.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Reports what is wrong for certain, now that it is known which files are <paramref name="broken"/>.</summary>
    public void Settle(IReadOnlySet<string> broken)
    {
        foreach (var (entity, diagnostic) in Doubts)
        {
            if (!broken.Contains(entity))
            {
                Report(diagnostic);
            }
        }
    }

    /// <summary>Returns the value of a key of the root, known by its English name, without judging it; null when it is not there.</summary>
    public YamlNode? Value(string english)
    {
        if (Root is null || EntityKinds.Keys(Kind).Named(english) is not { } term)
        {
            return null;
        }

        var written = term.In(Language);
        foreach (var entry in Root.Entries)
        {
            if (string.Equals(entry.Key.Value, written, StringComparison.Ordinal))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
