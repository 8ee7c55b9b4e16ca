namespace Curriculum.Badges;

/// <summary>Returns whether a signature over a message was made with the private half of a key.</summary>
/// <remarks>Never throws: a key or a signature of the wrong size or form is simply not good.</remarks>
public delegate bool SignatureCheck(
    ProofAlgorithm algorithm,
    ReadOnlySpan<byte> key,
    ReadOnlySpan<byte> message,
    ReadOnlySpan<byte> signature
);
