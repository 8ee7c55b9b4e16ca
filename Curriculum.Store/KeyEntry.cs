namespace Curriculum.Store;

/// <summary>A key of the store, as can be told without opening it.</summary>
/// <param name="Did">Its decentralized identifier.</param>
/// <param name="IsActive">Whether new badges are signed with it.</param>
/// <param name="File">The file of its secret half: with the passphrase it is all that a backup needs.</param>
public sealed record KeyEntry(string Did, bool IsActive, string File);
