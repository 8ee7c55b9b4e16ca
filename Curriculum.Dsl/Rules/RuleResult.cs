using Sprache;

namespace Curriculum.Dsl.Rules;

/// <summary>What a parser made of its input. Why it failed stands in the <see cref="RuleText"/>, which keeps the furthest failure only.</summary>
internal sealed class RuleResult<T> : IResult<T>
{
    private readonly T? _value;

    private RuleResult(bool wasSuccessful, T? value, IInput remainder) =>
        (WasSuccessful, _value, Remainder) = (wasSuccessful, value, remainder);

    /// <inheritdoc/>
    public T Value => WasSuccessful ? _value! : throw new InvalidOperationException("a failure has no value");

    /// <inheritdoc/>
    public bool WasSuccessful { get; }

    /// <inheritdoc/>
    public string Message => "";

    /// <inheritdoc/>
    public IEnumerable<string> Expectations => [];

    /// <inheritdoc/>
    public IInput Remainder { get; }

    /// <summary>Creates the result of a parser that read something.</summary>
    public static RuleResult<T> Success(T value, IInput remainder) => new(wasSuccessful: true, value, remainder);

    /// <summary>Creates the result of a parser that could not read.</summary>
    public static RuleResult<T> Failure(IInput remainder) => new(wasSuccessful: false, default, remainder);
}
