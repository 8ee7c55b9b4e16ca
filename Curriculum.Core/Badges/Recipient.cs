using System.Text.RegularExpressions;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>The person a badge is given to.</summary>
public abstract partial record Recipient
{
    private Recipient() { }

    /// <summary>Gets the one spelling by which the recipient is known; never leaves the register in clear.</summary>
    public abstract string Id { get; }

    /// <summary>Reads a recipient: <c>did:key:…</c>, <c>did:web:…</c>, or an e-mail address with or without <c>mailto:</c>.</summary>
    public static Recipient? Read(string text, out Diagnostic? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        fault = null;
        var trimmed = text.Trim();
        if (trimmed.StartsWith(DidKey.Prefix, StringComparison.Ordinal) && DidKey.KeyOf(trimmed) is not null)
        {
            return new Did(trimmed);
        }

        if (NationalNumber.IsIn(trimmed))
        {
            fault = IssuingDiagnostics.NationalNumber();
            return null;
        }

        if (WebDid().IsMatch(trimmed))
        {
            return new Did(trimmed);
        }

        var address = trimmed.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? trimmed[7..] : trimmed;
        if (address.Length <= 254 && Address().IsMatch(address))
        {
            return new Email(address.ToLowerInvariant());
        }

        fault = IssuingDiagnostics.NotARecipient(trimmed);
        return null;
    }

    [GeneratedRegex(@"^did:web:[A-Za-z0-9.-]+(?:%3A[0-9]+)?(?::[A-Za-z0-9._~%-]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex WebDid();

    [GeneratedRegex(@"^[^\s@<>""]+@[^\s@<>""]+\.[^\s@<>"".]+\z", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    /// <summary>Someone with a decentralized identifier of their own.</summary>
    public sealed record Did(string Value) : Recipient
    {
        /// <inheritdoc/>
        public override string Id => Value;
    }

    /// <summary>Someone known by an e-mail address, in lower case; a badge holds only its hash.</summary>
    public sealed record Email(string Value) : Recipient
    {
        /// <inheritdoc/>
        public override string Id => $"mailto:{Value}";
    }
}
