namespace Curriculum.Model;

/// <summary>A C# expression as it is asked: a closed tree that always ends, without a loop, an object, or a text but those an author wrote.</summary>
/// <remarks>
/// The cases are nested here and nowhere else; a test walks them and proves that every switch handles each one. Numbers,
/// days, levels and truth are all that it can compute. Records all the way down: two that say the same are equal.
/// </remarks>
public abstract record ScriptExpression
{
    private ScriptExpression() { }

    /// <summary>Yes or no, as written.</summary>
    public sealed record Flag(bool Value) : ScriptExpression;

    /// <summary>A whole number, as written.</summary>
    public sealed record Whole(int Value) : ScriptExpression;

    /// <summary>A day, as written.</summary>
    public sealed record Day(DateOnly Value) : ScriptExpression;

    /// <summary>A level of a language, as written.</summary>
    public sealed record Cefr(CefrLevel Value) : ScriptExpression;

    /// <summary>The opposite of its part.</summary>
    public sealed record Not(ScriptExpression Part) : ScriptExpression;

    /// <summary>Whether both parts hold.</summary>
    public sealed record Both(ScriptExpression Left, ScriptExpression Right) : ScriptExpression;

    /// <summary>Whether at least one part holds.</summary>
    public sealed record Either(ScriptExpression Left, ScriptExpression Right) : ScriptExpression;

    /// <summary>Whether two values of one kind compare as asked.</summary>
    public sealed record Compared(ScriptExpression Left, Comparison Comparison, ScriptExpression Right)
        : ScriptExpression;

    /// <summary>A number made of two numbers; one that a C# <c>int</c> cannot hold is unknown.</summary>
    public sealed record Calculated(ScriptExpression Left, ScriptOperator Operator, ScriptExpression Right)
        : ScriptExpression;

    /// <summary>The second value when the first part holds, else the third.</summary>
    public sealed record Choice(ScriptExpression If, ScriptExpression Then, ScriptExpression Else) : ScriptExpression;

    /// <summary>A day that lies a number of units after another; one that no calendar has is unknown.</summary>
    public sealed record Moved(ScriptExpression From, ScriptDatePart Unit, ScriptExpression Amount) : ScriptExpression;

    /// <summary>The year, month or day of the month of a day.</summary>
    public sealed record PartOf(ScriptExpression From, ScriptDatePart Part) : ScriptExpression;

    /// <summary>The day of asking.</summary>
    public sealed record AsOf : ScriptExpression;

    /// <summary>The age of the candidate in whole years.</summary>
    public sealed record Age : ScriptExpression;

    /// <summary>The level of the candidate in a language (ISO 639-1).</summary>
    public sealed record LanguageLevel(string Language) : ScriptExpression;

    /// <summary>The place of the candidate on a declared scale.</summary>
    public sealed record ScalePlace(ScaleId Scale) : ScriptExpression;

    /// <summary>The whole months that the candidate has worked in a trade.</summary>
    public sealed record MonthsInTrade(TradeId Trade) : ScriptExpression;

    /// <summary>Whether the candidate holds something valid, or a declared fact is so: what a rule with that name asks.</summary>
    public sealed record Holds(Reference What) : ScriptExpression;

    /// <summary>What holds of the pieces of evidence of the candidate: whether any, whether all, or how many.</summary>
    public sealed record OfHeld(ScriptQuantifier Quantifier, ScriptExpression Predicate) : ScriptExpression;

    /// <summary>Whether the piece of evidence at hand is one of <paramref name="What"/>.</summary>
    public sealed record HeldIs(Reference What) : ScriptExpression;

    /// <summary>Whether a text of the piece of evidence at hand is exactly this one.</summary>
    public sealed record HeldSays(ScriptHeldText Member, string Text) : ScriptExpression;

    /// <summary>A value of the piece of evidence at hand.</summary>
    public sealed record HeldValue(ScriptHeldValue Member) : ScriptExpression;
}
