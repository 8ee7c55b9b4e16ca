using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Curriculum.Api.Http;

/// <summary>Serialises what only this front door says: problems and health.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.Strict
)]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(HealthAnswer))]
public sealed partial class HttpJson : JsonSerializerContext
{
    private static HttpJson? _plain;

    /// <summary>Gets the serialiser that leaves letters and backticks as they are: what it writes is never put in a page.</summary>
    public static HttpJson Plain =>
        _plain ??= new(
            new JsonSerializerOptions(Default.GeneratedSerializerOptions!)
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
