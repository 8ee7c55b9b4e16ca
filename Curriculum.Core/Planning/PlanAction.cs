using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Something that a path may buy once: a step, or one outcome studied in a step.</summary>
internal abstract record PlanAction
{
    private PlanAction() { }

    /// <summary>Gets the hours it takes.</summary>
    public virtual int Hours => 0;

    /// <summary>Gets the weeks of experience it takes.</summary>
    public virtual int Weeks => 0;

    /// <summary>Gets the steps it takes.</summary>
    public virtual int Steps => 1;

    /// <summary>Gets the identifier by which it is ordered.</summary>
    public abstract string Id { get; }

    /// <summary>Starts a module.</summary>
    internal sealed record Start(Module Module) : PlanAction
    {
        /// <inheritdoc/>
        public override string Id => Module.Id.Value;
    }

    /// <summary>Works in a trade.</summary>
    internal sealed record Work(Experience Experience) : PlanAction
    {
        /// <inheritdoc/>
        public override int Weeks => Experience.Duration.PlanningWeeks;

        /// <inheritdoc/>
        public override string Id => Experience.Id.Value;
    }

    /// <summary>Studies one outcome of a module that is started.</summary>
    internal sealed record Study(LearningOutcome Outcome) : PlanAction
    {
        /// <inheritdoc/>
        public override int Hours => Outcome.Load.Hours;

        /// <inheritdoc/>
        public override int Steps => 0;

        /// <inheritdoc/>
        public override string Id => Outcome.Id.ToString();
    }
}
