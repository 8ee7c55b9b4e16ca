using Curriculum.Model;

namespace Curriculum.Planning;

/// <summary>Something that a path may buy once: a step, or one outcome studied in a step.</summary>
internal abstract record PlanAction
{
    private PlanAction() { }

    /// <summary>Gets the hours it takes.</summary>
    public virtual int Hours => 0;

    /// <summary>Gets the hours that rest on a claim nobody has decided.</summary>
    public virtual int Claimed => 0;

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

    /// <summary>Renews a paper.</summary>
    internal sealed record Renew(CredentialType Paper) : PlanAction
    {
        /// <inheritdoc/>
        public override int Hours => Paper.Renewal?.Load.Hours ?? 0;

        /// <inheritdoc/>
        public override string Id => Paper.Id.Value;
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

    /// <summary>Takes the exam of a module that is wholly credited.</summary>
    internal sealed record Assess(Module Module) : PlanAction
    {
        /// <inheritdoc/>
        public override string Id => IdOf(Module);

        /// <summary>Returns the identifier of the exam of a module; no author can write it.</summary>
        public static string IdOf(Module module) => $"{module.Id}~";
    }

    /// <summary>Claims to be exempt from one outcome.</summary>
    internal sealed record Claim(LearningOutcome Outcome) : PlanAction
    {
        /// <inheritdoc/>
        public override int Claimed => Outcome.Load.Hours;

        /// <inheritdoc/>
        public override int Steps => 0;

        /// <inheritdoc/>
        public override string Id => IdOf(Outcome.Id);

        /// <summary>Returns the identifier of the claim to an outcome; no author can write it.</summary>
        public static string IdOf(OutcomeId outcome) => $"{outcome}~";
    }
}
