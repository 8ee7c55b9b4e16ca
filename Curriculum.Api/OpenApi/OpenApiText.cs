using Curriculum.Api.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Curriculum.Api.OpenApi;

/// <summary>The description of this interface as bytes, made once.</summary>
internal sealed class OpenApiText(IServiceProvider services)
{
    private Content? _content;

    public async Task<Content> ContentAsync(CancellationToken cancellationToken)
    {
        if (_content is { } ready)
        {
            return ready;
        }

        var document = await services
            .GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiDocuments.Name)
            .GetOpenApiDocumentAsync(cancellationToken);
        var text = await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken);
        return _content = Content.Of(
            System.Text.Encoding.UTF8.GetBytes($"{text.ReplaceLineEndings("\n")}\n"),
            Content.Json
        );
    }
}
