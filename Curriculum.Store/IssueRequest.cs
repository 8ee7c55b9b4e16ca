using Curriculum.Model;

namespace Curriculum.Store;

/// <summary>The wish to give someone a badge.</summary>
/// <param name="Catalog">The catalog whose module it is.</param>
/// <param name="Module">The module that was completed.</param>
/// <param name="Recipient">Who completed it: an e-mail address, a <c>did:key</c> or a <c>did:web</c>.</param>
/// <param name="Awarded">The day on which it was achieved.</param>
public sealed record IssueRequest(Catalog Catalog, ModuleId Module, string Recipient, DateOnly Awarded);
