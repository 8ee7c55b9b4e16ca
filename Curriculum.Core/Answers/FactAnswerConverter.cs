using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Curriculum.Answers;

/// <summary>Writes the answer to a fact as the JSON value that it is: <c>true</c>, <c>"2F"</c> or <c>60</c>.</summary>
internal sealed class FactAnswerConverter : JsonConverter<FactAnswer>
{
    public override FactAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.True or JsonTokenType.False => new FactAnswer.YesNo(reader.GetBoolean()),
            JsonTokenType.String => new FactAnswer.Step(reader.GetString() ?? ""),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => new FactAnswer.Number(number),
            _ => throw new JsonException(),
        };

    public override void Write(Utf8JsonWriter writer, FactAnswer value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case FactAnswer.YesNo(var answer):
                writer.WriteBooleanValue(answer);
                break;
            case FactAnswer.Step(var name):
                writer.WriteStringValue(name);
                break;
            case FactAnswer.Number(var number):
                writer.WriteNumberValue(number);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
