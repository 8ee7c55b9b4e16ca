using System.Text.Json.Serialization;

namespace Curriculum.Answers;

/// <summary>What a candidate answers to a fact: yes or no, or a place on a scale, by the name of its step or by its number.</summary>
/// <remarks>The cases are nested here and nowhere else.</remarks>
[JsonConverter(typeof(FactAnswerConverter))]
public abstract record FactAnswer
{
    private FactAnswer() { }

    /// <summary>Yes or no.</summary>
    public sealed record YesNo(bool Value) : FactAnswer;

    /// <summary>A step of a scale of steps.</summary>
    public sealed record Step(string Name) : FactAnswer;

    /// <summary>A number on a scale of numbers.</summary>
    public sealed record Number(int Value) : FactAnswer;
}
