namespace Curriculum.Model;

/// <summary>Another catalog that this one builds on; where it lies is no meaning, what it holds is.</summary>
/// <param name="Folder">Its folder: relative to this catalog, or to the repository when one is given.</param>
/// <param name="Repository">The folder, relative to this catalog, into which its repository is cloned; empty when there is none.</param>
/// <param name="Commit">The whole hash of the commit of that repository.</param>
public sealed record Import(string Folder, string Repository, string Commit);
