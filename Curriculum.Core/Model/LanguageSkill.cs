namespace Curriculum.Model;

/// <summary>A level in a language; the language is an ISO 639-1 code such as <c>nl</c>.</summary>
public readonly record struct LanguageSkill(string Language, CefrLevel Level);
