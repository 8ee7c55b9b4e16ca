using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a step of experience of its map.</summary>
internal static class ExperienceBinder
{
    /// <summary>Returns the step as far as its map is right; what is wrong is reported.</summary>
    public static Experience Bind(MapReader map, string id)
    {
        map.Require("title", "trade", "duration");
        return new Experience
        {
            Id = new ExperienceId(id),
            Title = map.Localized("title"),
            Trade = new TradeId(map.Text("trade")),
            Duration = map.Duration("duration") ?? default,
            Requires = map.AllRules(id, "requires"),
            Paid = map.YesNo("paid") ?? false,
            Source = map.Text("source"),
        };
    }
}
