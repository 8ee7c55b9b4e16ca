namespace Curriculum.Store;

/// <summary>A badge that was issued.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Bytes">The signed credential, as a file; always the same bytes for the same award.</param>
/// <param name="Entry">What the register keeps of it.</param>
public sealed record IssuedBadge(string Id, ReadOnlyMemory<byte> Bytes, RegisteredBadge Entry);
