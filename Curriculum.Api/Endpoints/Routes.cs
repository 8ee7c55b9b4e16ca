namespace Curriculum.Api.Endpoints;

/// <summary>How routes are made here.</summary>
internal static class Routes
{
    /// <summary>Maps GET, and HEAD to the same answer without its body.</summary>
    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder routes, string pattern, Delegate answer) =>
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], answer);
}
