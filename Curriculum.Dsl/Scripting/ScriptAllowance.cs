using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Scripting;

/// <summary>Which expressions a host allows, on the day of checking.</summary>
/// <param name="Today">The day of checking.</param>
/// <param name="Hashes">The hashes of the expressions that are allowed, as <see cref="HashOf"/> gives them.</param>
public sealed record ScriptAllowance(DateOnly Today, ImmutableHashSet<string> Hashes)
{
    /// <summary>The name of the list beside the manifest.</summary>
    public const string FileName = "scripts.allow";

    /// <summary>Gets the allowance of a host that gives none: no expression is allowed.</summary>
    public static ScriptAllowance None { get; } = new(DateOnly.MinValue, []);

    /// <summary>Gets what is wrong with the list itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Gets whether the C# compiler is asked as well whether it takes each expression as we do.</summary>
    public bool AsksCompiler { get; init; }

    /// <summary>Gets the last day on which an expression that is checked today may expire.</summary>
    public DateOnly LastExpiry => Today.Year < DateOnly.MaxValue.Year ? Today.AddMonths(12) : DateOnly.MaxValue;

    /// <summary>Returns the hash of the text of an expression: <c>sha256:</c> and 64 hexadecimal digits over its UTF-8.</summary>
    public static string HashOf(string text) =>
        $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
