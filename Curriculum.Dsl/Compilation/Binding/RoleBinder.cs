using Curriculum.Dsl.Yaml;
using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a role of its map.</summary>
internal static class RoleBinder
{
    /// <summary>Returns the role as far as its map is right; what is wrong is reported.</summary>
    public static Role Bind(MapReader map, string id)
    {
        map.Require("title");
        var employableAs =
            map.Find("employable") is YamlNode.Map ? map.Map("employable", PartTerms.EmployableAs) : null;
        employableAs?.Require("function");
        return new Role
        {
            Id = new RoleId(id),
            Title = map.Localized("title"),
            Qualification = map.Name("qualification", EntityKind.Qualification) is { } name
                ? new QualificationId(name)
                : null,
            Requires = map.AllRules(id, "requires"),
            Employable = employableAs is not null || (map.YesNo("employable") ?? true),
            EmployableAs = employableAs?.Localized("function") ?? default,
            Sector = map.Text("sector"),
            Alignments = map.Alignments(),
            Source = map.Text("source"),
        };
    }
}
