using Sprache;

namespace Curriculum.Dsl.Rules;

/// <summary>A place between the tokens of a rule, in the form that parsers read.</summary>
internal sealed class RuleInput(RuleText text, int index) : IInput
{
    /// <summary>Gets the rule that is read.</summary>
    public RuleText Text { get; } = text;

    /// <summary>Gets the index of the token that follows.</summary>
    public int Index { get; } = index;

    /// <summary>Gets the token that follows.</summary>
    public RuleToken Token => Text.Token(Index);

    /// <summary>Gets the place behind the token that follows.</summary>
    public RuleInput Next => Token.Symbol == RuleSymbol.End ? this : Text.Input(Index + 1);

    /// <inheritdoc/>
    public string Source => Text.Text;

    /// <inheritdoc/>
    public char Current => AtEnd ? '\0' : Source[Token.Start];

    /// <inheritdoc/>
    public bool AtEnd => Token.Symbol == RuleSymbol.End;

    /// <inheritdoc/>
    public int Position => Token.Start;

    /// <inheritdoc/>
    public int Line => 1;

    /// <inheritdoc/>
    public int Column => Position + 1;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos { get; } =
        System.Collections.Immutable.ImmutableDictionary<object, object>.Empty;

    /// <inheritdoc/>
    public IInput Advance() => Next;

    /// <inheritdoc/>
    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;
}
