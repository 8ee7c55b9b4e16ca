using Curriculum.Rules;

namespace Curriculum.Dsl.Rules;

/// <summary>The kind of a token: punctuation, a value, or one of the words of the rule language.</summary>
/// <remarks>There are fewer than 64, so that a set of them fits in one number.</remarks>
internal readonly record struct RuleSymbol(byte Code)
{
    /// <summary>The number of symbols.</summary>
    public const int Count = FirstWord + (int)RuleWord.Eqf + 1;

    private const int FirstWord = 9;

    /// <summary>The end of the rule.</summary>
    public static readonly RuleSymbol End = new(0);

    /// <summary>A name.</summary>
    public static readonly RuleSymbol Name = new(1);

    /// <summary>A whole number.</summary>
    public static readonly RuleSymbol Number = new(2);

    /// <summary>A date.</summary>
    public static readonly RuleSymbol Date = new(3);

    /// <summary>An opening bracket.</summary>
    public static readonly RuleSymbol Open = new(4);

    /// <summary>A closing bracket.</summary>
    public static readonly RuleSymbol Close = new(5);

    /// <summary>A comma.</summary>
    public static readonly RuleSymbol Comma = new(6);

    /// <summary>A comparison sign.</summary>
    public static readonly RuleSymbol Comparison = new(7);

    /// <summary>A character that no rule holds.</summary>
    public static readonly RuleSymbol Unknown = new(8);

    /// <summary>Gets the symbol as the one member of a set.</summary>
    public ulong Bit => 1UL << Code;

    /// <summary>Gets the word, or null when it is no word.</summary>
    public RuleWord? Word => Code < FirstWord ? null : (RuleWord)(Code - FirstWord);

    /// <summary>Returns the symbol of a word.</summary>
    public static RuleSymbol Of(RuleWord word) => new((byte)(FirstWord + (int)word));
}
