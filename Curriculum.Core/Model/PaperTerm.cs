namespace Curriculum.Model;

/// <summary>How long a paper is valid that one module gives.</summary>
public readonly record struct PaperTerm(CredentialId Credential, Period ValidFor);
