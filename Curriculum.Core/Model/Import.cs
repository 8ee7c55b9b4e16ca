namespace Curriculum.Model;

/// <summary>Another catalog that this one builds on.</summary>
/// <param name="Folder">Its folder, relative to this catalog; empty when a repository is given.</param>
/// <param name="Repository">The address of the repository that holds it; empty when a folder is given.</param>
/// <param name="Commit">The commit of that repository.</param>
public sealed record Import(string Folder, string Repository, string Commit);
