using Curriculum.Answers;
using Curriculum.Api.Catalogs;
using Curriculum.Api.Http;
using Curriculum.Model;

namespace Curriculum.Api.Endpoints;

/// <summary>What the catalog holds: modules and roles, ready to be read by anyone.</summary>
internal static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder routes)
    {
        routes
            .MapRead("/v1/modules", Modules)
            .WithName("listModules")
            .WithTags("catalog")
            .WithSummary("Every module with its outcomes, rules and offerings")
            .Produces<ModulesAnswer>();
        routes
            .MapRead("/v1/modules/{namespace}/{name}", OneModule)
            .WithName("readModule")
            .WithTags("catalog")
            .WithSummary("One module")
            .Produces<ModuleAnswer>();
        routes
            .MapRead("/v1/roles", Roles)
            .WithName("listRoles")
            .WithTags("catalog")
            .WithSummary("Every role with its rules")
            .Produces<RolesAnswer>();
        routes
            .MapRead("/v1/roles/{namespace}/{name}", OneRole)
            .WithName("readRole")
            .WithTags("catalog")
            .WithSummary("One role")
            .Produces<RoleAnswer>();
    }

    private static IResult Modules(HttpContext context) =>
        Read(
            context,
            (snapshot, language) =>
                snapshot.Json("modules", language, ModuleAnswers.All, AnswersJson.Default.ModulesAnswer)
        );

    private static IResult Roles(HttpContext context) =>
        Read(
            context,
            (snapshot, language) => snapshot.Json("roles", language, RoleAnswers.All, AnswersJson.Default.RolesAnswer)
        );

    private static IResult OneModule(string @namespace, string name, HttpContext context) =>
        Read(
            context,
            (snapshot, language) =>
                snapshot.Catalog.Find(new ModuleId($"{@namespace}/{name}")) is { } module
                    ? snapshot.Json(
                        $"modules/{module.Id}",
                        language,
                        words => ModuleAnswers.Of(words, module),
                        AnswersJson.Default.ModuleAnswer
                    )
                    : null
        );

    private static IResult OneRole(string @namespace, string name, HttpContext context) =>
        Read(
            context,
            (snapshot, language) =>
                snapshot.Catalog.Find(new RoleId($"{@namespace}/{name}")) is { } role
                    ? snapshot.Json(
                        $"roles/{role.Id}",
                        language,
                        words => RoleAnswers.Of(words, role),
                        AnswersJson.Default.RoleAnswer
                    )
                    : null
        );

    private static IResult Read(HttpContext context, Func<CatalogSnapshot, TextLanguage, Content?> find)
    {
        if (
            (Negotiation.Refusal(context.Request, Content.Json) ?? Negotiation.UnknownParameter(context.Request)) is
            { } refusal
        )
        {
            return refusal;
        }

        var language = RequestLanguage.Of(context);
        return find(context.RequestServices.GetRequiredService<CurrentCatalog>().Snapshot, language) is { } content
            ? new ContentResult(content, contentLanguage: RequestLanguage.Tag(language))
            : ProblemResult.NotFound(context.Request);
    }
}
