namespace Curriculum.Model;

/// <summary>Something that a rule names and a candidate may hold.</summary>
/// <remarks>The cases are nested here and nowhere else; a test walks them and proves that every switch handles each one.</remarks>
public abstract record Reference
{
    private Reference() { }

    /// <summary>Gets the identifier as authors write it.</summary>
    public abstract string Id { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Id;

    /// <summary>A module, held when it is completed or wholly credited.</summary>
    public sealed record ToModule(ModuleId Module) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Module.Value;
    }

    /// <summary>One learning outcome of a module.</summary>
    public sealed record ToOutcome(OutcomeId Outcome) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Outcome.ToString();
    }

    /// <summary>A paper.</summary>
    public sealed record ToCredential(CredentialId Credential) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Credential.Value;
    }

    /// <summary>A role, held when its requirement holds.</summary>
    public sealed record ToRole(RoleId Role) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Role.Value;
    }

    /// <summary>A qualification, held when its requirement holds.</summary>
    public sealed record ToQualification(QualificationId Qualification) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Qualification.Value;
    }

    /// <summary>A declared fact that is yes or no.</summary>
    public sealed record ToFact(FactId Fact) : Reference
    {
        /// <inheritdoc/>
        public override string Id => Fact.Value;
    }
}
