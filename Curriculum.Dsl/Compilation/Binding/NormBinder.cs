using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a norm of its map.</summary>
internal static class NormBinder
{
    /// <summary>Returns the norm as far as its map is right; what is wrong is reported.</summary>
    public static Norm Bind(MapReader map, string id)
    {
        map.Require("title", "value", "source");
        return new Norm
        {
            Id = new NormId(id),
            Title = map.Localized("title"),
            Value = map.Whole("value") ?? 0,
            Unit = map.Text("unit"),
            Valid = map.Range("valid"),
            Source = map.Text("source"),
        };
    }
}
