using System.Text.Json.Nodes;
using Curriculum.Answers;
using Curriculum.Api.Endpoints;
using Curriculum.Api.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Curriculum.Api.OpenApi;

/// <summary>Describes this interface as the NLGov API Design Rules ask, and serves that description.</summary>
internal static class OpenApiDocuments
{
    /// <summary>The name of the one document.</summary>
    public const string Name = "v1";

    private const string Address = "/v1/openapi.json";

    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, HttpJson.Default);
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswersJson.Default);
            options.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        });
        services.AddOpenApi(
            Name,
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = description =>
                    !string.Equals(description.HttpMethod, HttpMethods.Head, StringComparison.Ordinal);
                options.AddOperationTransformer(DescribeAsync);
                options.AddDocumentTransformer(IntroduceAsync);
                options.AddSchemaTransformer(DescribeFactsAsync);
            }
        );
        services.AddSingleton<OpenApiText>();
    }

    public static void MapOpenApiDocument(this IEndpointRouteBuilder routes) =>
        routes
            .MapRead(
                Address,
                async (HttpContext context, OpenApiText text) =>
                    Negotiation.Refusal(context.Request, Content.Json)
                    ?? Negotiation.UnknownParameter(context.Request)
                    ?? (IResult)new ContentResult(await text.ContentAsync(context.RequestAborted))
            )
            .ExcludeFromDescription();

    private static async Task IntroduceAsync(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Curriculum",
            Version = ResponseHeaders.Version,
            Description =
                "The shortest way from what someone holds to a role, with its reasons, over one checked catalog of modules. Titles and sentences are in Dutch or English, as `Accept-Language` asks.",
            Contact = new OpenApiContact
            {
                Name = "Curriculum",
                Url = new Uri("https://catalogus.curriculum.example"),
                Email = "contact@curriculum.example",
            },
        };
        document.Servers = [new OpenApiServer { Url = "/v1", Description = "This host" }];
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        document.Components.Schemas[nameof(Problem)] = await context.GetOrCreateSchemaAsync(
            typeof(Problem),
            parameterDescription: null,
            cancellationToken
        );
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path["/v1".Length..], item);
        }

        document.Paths = paths;
    }

    private static Task DescribeAsync(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        var asks = string.Equals(context.Description.HttpMethod, HttpMethods.Post, StringComparison.Ordinal);
        operation.Responses ??= [];
        foreach (var status in Problems(asks, operation.Parameters is { Count: > 0 }))
        {
            operation.Responses[status] = new OpenApiResponse
            {
                Description = ReasonOf(status),
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    [ProblemResult.MediaType] = new()
                    {
                        Schema = new OpenApiSchemaReference(nameof(Problem), context.Document),
                    },
                },
            };
        }

        foreach (var response in operation.Responses.Values.OfType<OpenApiResponse>())
        {
            response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
            response.Headers["API-Version"] = new OpenApiHeader
            {
                Description = "The full version of the interface",
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    Examples = [JsonValue.Create(ResponseHeaders.Version)],
                },
            };
        }

        return Task.CompletedTask;
    }

    /// <summary>The answer to a fact is written as a JSON value of its own, which its type alone does not tell.</summary>
    private static Task DescribeFactsAsync(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        if (context.JsonTypeInfo.Type == typeof(IReadOnlyDictionary<string, FactAnswer>))
        {
            schema.AdditionalProperties = new OpenApiSchema
            {
                Type = JsonSchemaType.Boolean | JsonSchemaType.String | JsonSchemaType.Integer,
                Description =
                    "Yes or no, or a place on a scale: the name of a step, or a number on a scale of numbers.",
            };
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<string> Problems(bool asks, bool named) =>
        asks ? ["400", "406", "413", "415", "429", "500", "503"]
        : named ? ["400", "404", "406", "500"]
        : ["400", "406", "500"];

    private static string ReasonOf(string status) =>
        Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(
            int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)
        );
}
