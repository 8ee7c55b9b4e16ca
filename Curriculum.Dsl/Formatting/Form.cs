using System.Collections.Immutable;

namespace Curriculum.Dsl.Formatting;

/// <summary>What is to be written, with everything decided but where the lines break.</summary>
internal abstract record Form
{
    private Form() { }

    /// <summary>Gets whether a comment stands anywhere inside.</summary>
    public virtual bool HasRemarks => false;

    /// <summary>A value.</summary>
    /// <param name="Value">Its characters.</param>
    /// <param name="IsQuoted">Whether it is quoted even where nothing in it asks for quotes.</param>
    public sealed record Scalar(string Value, bool IsQuoted) : Form;

    /// <summary>A value of no characters and no quotes.</summary>
    public sealed record Nothing : Form;

    /// <summary>A rule.</summary>
    public sealed record Rule(RulePiece Piece) : Form;

    /// <summary>A map.</summary>
    /// <param name="Parts">Its keys in order.</param>
    /// <param name="IsBlock">Whether every key has a line of its own, however short.</param>
    public sealed record Map(ImmutableArray<FormPart> Parts, bool IsBlock) : Form
    {
        /// <inheritdoc/>
        public override bool HasRemarks => Any(Parts);
    }

    /// <summary>A list.</summary>
    /// <param name="Parts">Its items in order.</param>
    /// <param name="IsBlock">Whether every item has a line of its own, however short.</param>
    public sealed record List(ImmutableArray<FormPart> Parts, bool IsBlock) : Form
    {
        /// <inheritdoc/>
        public override bool HasRemarks => Any(Parts);
    }

    private static bool Any(ImmutableArray<FormPart> parts) =>
        parts.Any(part => !part.Remarks.IsEmpty || part.Value.HasRemarks);
}
