using System.Collections.Frozen;
using System.Collections.Immutable;
using Curriculum.Model;

namespace Curriculum.Dsl.Yaml;

/// <summary>The words that may stand in one place; in each language a word means one thing.</summary>
internal sealed class Terms
{
    private readonly FrozenDictionary<string, Term> _dutch;
    private readonly FrozenDictionary<string, Term> _english;

    /// <summary>Creates the set of these words.</summary>
    public Terms(params ImmutableArray<Term> all)
    {
        All = all;
        _dutch = all.ToFrozenDictionary(term => term.Dutch, StringComparer.Ordinal);
        _english = all.ToFrozenDictionary(term => term.English, StringComparer.Ordinal);
    }

    /// <summary>Gets the words, in the order in which they are written.</summary>
    public ImmutableArray<Term> All { get; }

    /// <summary>Gets the word with this English name.</summary>
    public Term this[string english] => _english[english];

    /// <summary>Returns the word with this English name, or null.</summary>
    public Term? Named(string english) => _english.GetValueOrDefault(english);

    /// <summary>Returns the word that is written like this in a language, or null.</summary>
    public Term? Find(string written, TextLanguage language) =>
        (language == TextLanguage.Dutch ? _dutch : _english).GetValueOrDefault(written);

    /// <summary>Returns the words of a language, in order.</summary>
    public IEnumerable<string> In(TextLanguage language) => All.Select(term => term.In(language));
}
