using Curriculum.Model;

namespace Curriculum.Dsl.Yaml;

/// <summary>A key or value in both languages; code knows it by its English name.</summary>
/// <param name="English">The English word.</param>
/// <param name="Dutch">The Dutch word.</param>
internal sealed record Term(string English, string Dutch)
{
    /// <summary>Returns the word of a language.</summary>
    public string In(TextLanguage language) => language == TextLanguage.Dutch ? Dutch : English;
}
