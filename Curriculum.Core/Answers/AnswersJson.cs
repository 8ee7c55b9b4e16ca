using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Curriculum.Answers;

/// <summary>Serialises every answer, without reflection, with the names and the order of the contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    NumberHandling = JsonNumberHandling.Strict
)]
[JsonSerializable(typeof(PathAnswer))]
[JsonSerializable(typeof(RouteAnswer))]
[JsonSerializable(typeof(QuestionAnswer))]
[JsonSerializable(typeof(CheckAnswer))]
[JsonSerializable(typeof(ModulesAnswer))]
[JsonSerializable(typeof(ModuleAnswer))]
[JsonSerializable(typeof(RolesAnswer))]
[JsonSerializable(typeof(RoleAnswer))]
[JsonSerializable(typeof(ListAnswer))]
[JsonSerializable(typeof(IntakesAnswer))]
[JsonSerializable(typeof(TestAnswer))]
[JsonSerializable(typeof(VerificationAnswer))]
[JsonSerializable(typeof(BadgeAnswer))]
public sealed partial class AnswersJson : JsonSerializerContext
{
    private static AnswersJson? _readable;

    /// <summary>Gets the serialiser for people and pipes: indented, letters as they are.</summary>
    public static AnswersJson Readable =>
        _readable ??= new AnswersJson(
            new JsonSerializerOptions(Default.GeneratedSerializerOptions!)
            {
                WriteIndented = true,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
