using Curriculum.Model;

namespace Curriculum.Answers;

/// <summary>Makes the answers about roles.</summary>
public static class RoleAnswers
{
    /// <summary>Returns every role.</summary>
    public static RolesAnswer All(AnswerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new RolesAnswer(context.CatalogAnswer(), [.. context.Catalog.Roles.Select(role => Of(context, role))]);
    }

    /// <summary>Returns one role.</summary>
    public static RoleAnswer Of(AnswerContext context, Role role)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(role);
        return new RoleAnswer(
            role.Id.Value,
            role.Title.In(context.Language),
            role.Sector,
            role.Qualification?.Value,
            role.Qualification is { } id ? context.Catalog.Find(id)?.Crebo : null,
            role.Employable,
            RuleAnswers.Of(context, role.Requires),
            [.. role.Alignments.Select(alignment => new AlignmentAnswer(alignment.Framework, alignment.Target))]
        );
    }
}
