using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Curriculum.Answers;
using Curriculum.Api.Http;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Api.Catalogs;

/// <summary>One compiled catalog, and the answers that lie ready in it: made once, never changed.</summary>
internal sealed class CatalogSnapshot
{
    private readonly ConcurrentDictionary<(string Name, TextLanguage Language), Content> _contents = new();
    private readonly AnswerContext _dutch;
    private readonly AnswerContext _english;

    public CatalogSnapshot(
        Catalog catalog,
        Func<Place, SourceSpan?>? places,
        Func<TextLanguage, ImmutableArray<SourceAnswer>> sources
    )
    {
        Catalog = catalog;
        _dutch = Words(TextLanguage.Dutch);
        _english = Words(TextLanguage.English);

        AnswerContext Words(TextLanguage language) => new(catalog, language, places) { Sources = sources(language) };
    }

    /// <summary>Gets the catalog.</summary>
    public Catalog Catalog { get; }

    /// <summary>Returns what is needed to put an answer into words.</summary>
    public AnswerContext In(TextLanguage language) => language == TextLanguage.Dutch ? _dutch : _english;

    /// <summary>Returns the bytes of an answer under a name, making them the first time they are asked.</summary>
    public Content Json<T>(string name, TextLanguage language, Func<AnswerContext, T> answer, JsonTypeInfo<T> type) =>
        Ready(
            name,
            language,
            words => Content.Of(JsonSerializer.SerializeToUtf8Bytes(answer(words), type), Content.Json)
        );

    /// <summary>Returns the content under a name, making it the first time it is asked.</summary>
    public Content Ready(string name, TextLanguage language, Func<AnswerContext, Content> make) =>
        _contents.GetOrAdd((name, language), _ => make(In(language)));
}
