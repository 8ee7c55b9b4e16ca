using System.Buffers;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Curriculum.Api.Http;

/// <summary>Reads the JSON of a request within its caps, or says why not.</summary>
/// <remarks>Refused are: more than a mebibyte, more than 32 deep, a name twice in one object, and text that is no Unicode.</remarks>
internal sealed class JsonBody : IDisposable
{
    /// <summary>The most bytes of a body.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>How deep objects and lists may lie in each other.</summary>
    public const int MostDeep = 32;

    private const string Json = "application/json";

    private readonly JsonDocument? _document;

    private JsonBody(ReadOnlyMemory<byte> bytes, JsonDocument document) => (Bytes, _document) = (bytes, document);

    private JsonBody(ProblemResult refusal) => Refusal = refusal;

    /// <summary>Gets why the body was refused, or null when it was read.</summary>
    public ProblemResult? Refusal { get; }

    /// <summary>Gets the bytes as they came.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Gets the value; only when it was not refused.</summary>
    public JsonElement Root => _document?.RootElement ?? throw new InvalidOperationException("the body was refused");

    /// <summary>Reads the body of a request.</summary>
    public static async Task<JsonBody> ReadAsync(HttpRequest request)
    {
        if (!IsJson(request.ContentType))
        {
            return Refused(StatusCodes.Status415UnsupportedMediaType, HttpRemarks.UnsupportedMediaType(Json));
        }

        var bytes = request.ContentLength > MostBytes ? null : await BytesAsync(request);
        if (bytes is null)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, HttpRemarks.TooLarge(MostBytes));
        }

        try
        {
            RequireUnicode(bytes);
            var options = new JsonDocumentOptions { MaxDepth = MostDeep, AllowDuplicateProperties = false };
            return new JsonBody(bytes, JsonDocument.Parse(bytes, options));
        }
        catch (JsonException fault)
        {
            return Refused(
                StatusCodes.Status400BadRequest,
                HttpRemarks.NoJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1)
            );
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document?.Dispose();

    private static JsonBody Refused(int status, Diagnostics.Diagnostic diagnostic) =>
        new(new ProblemResult(status, diagnostic));

    /// <summary>JSON is UTF-8 (RFC 8259 8.1); another charset is another media type.</summary>
    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (
            type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)
        )
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static async Task<byte[]?> BytesAsync(HttpRequest request)
    {
        var bytes = new ArrayBufferWriter<byte>();
        while (bytes.WrittenCount <= MostBytes)
        {
            var read = await request.Body.ReadAsync(bytes.GetMemory(8 * 1024), request.HttpContext.RequestAborted);
            if (read == 0)
            {
                return bytes.WrittenSpan.ToArray();
            }

            bytes.Advance(read);
        }

        return null;
    }

    /// <summary>The parser accepts half a surrogate pair and fails later, when the text is asked for.</summary>
    private static void RequireUnicode(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDeep });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            {
                continue;
            }

            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException fault)
            {
                throw new JsonException("no Unicode", path: null, lineNumber: 0, reader.TokenStartIndex, fault);
            }
        }
    }
}
