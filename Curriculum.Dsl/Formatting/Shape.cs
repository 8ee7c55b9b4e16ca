using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>How what stands below a key is written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The English names of the keys that lead to it, with dots.</param>
/// <param name="Terms">The words or keys that may stand there, or null.</param>
internal sealed record Shape(ShapeKind Kind, string Path, Terms? Terms)
{
    /// <summary>Gets whether a text that other tools read as another type is quoted.</summary>
    public bool IsText => Kind is ShapeKind.Text or ShapeKind.Localized;
}
