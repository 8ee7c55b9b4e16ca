using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Finds entities by words of their titles, in both languages, and of their identifiers.</summary>
public static class ListAnswers
{
    /// <summary>Returns the modules that hold every word.</summary>
    public static ListAnswer Modules(AnswerContext context, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(
            context,
            "modules",
            context
                .Catalog.Modules.Where(module => Holds(module.Id.Value, module.Title, words))
                .Select(module => new ListItemAnswer(
                    module.Id.Value,
                    module.Title.In(context.Language),
                    module.Labels.FirstOrDefault(),
                    module.Load.Hours
                ))
        );
    }

    /// <summary>Returns the roles that hold every word; the digits of a crebo count as words of their role.</summary>
    public static ListAnswer Roles(AnswerContext context, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(
            context,
            "roles",
            context
                .Catalog.Roles.Where(role => Holds($"{role.Id} {role.Qualification}", role.Title, words))
                .Select(role => new ListItemAnswer(
                    role.Id.Value,
                    role.Title.In(context.Language),
                    role.Sector.Length == 0 ? null : role.Sector,
                    Hours: null
                ))
        );
    }

    /// <summary>Returns the papers that hold every word.</summary>
    public static ListAnswer Papers(AnswerContext context, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(
            context,
            "papers",
            context
                .Catalog.Credentials.Where(credential => Holds(credential.Id.Value, credential.Title, words))
                .Select(credential => new ListItemAnswer(
                    credential.Id.Value,
                    credential.Title.In(context.Language),
                    Sector: null,
                    Hours: null
                ))
        );
    }

    private static ListAnswer Of(AnswerContext context, string kind, IEnumerable<ListItemAnswer> items) =>
        new(context.CatalogAnswer(), kind, [.. items]);

    private static bool Holds(string id, LocalizedText title, IReadOnlyList<string> words)
    {
        var text = $"{id} {title.Dutch} {title.English}";
        return words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
