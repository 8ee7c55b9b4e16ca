namespace Curriculum.Badges;

/// <summary>An algorithm with which a badge can be signed.</summary>
public enum ProofAlgorithm
{
    /// <summary>Ed25519 of RFC 8032: keys of 32 bytes, signatures of 64.</summary>
    Ed25519,
}
