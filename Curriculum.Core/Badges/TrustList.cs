using System.Collections.Immutable;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>The issuers that are trusted here; whoever runs the program decides, never a catalog or a badge.</summary>
public sealed class TrustList
{
    private readonly ImmutableSortedDictionary<string, TrustedIssuer> _issuers;

    private TrustList(ImmutableSortedDictionary<string, TrustedIssuer> issuers) => _issuers = issuers;

    /// <summary>Gets the list that trusts nobody.</summary>
    public static TrustList Nobody { get; } =
        new(ImmutableSortedDictionary.Create<string, TrustedIssuer>(StringComparer.Ordinal));

    /// <summary>Gets the issuers, by identifier.</summary>
    public ImmutableArray<TrustedIssuer> Issuers => [.. _issuers.Values];

    /// <summary>Creates the list of these issuers.</summary>
    public static TrustList Of(params ReadOnlySpan<TrustedIssuer> issuers)
    {
        var list = Nobody;
        foreach (var issuer in issuers)
        {
            list = list.With(issuer);
        }

        return list;
    }

    /// <summary>Reads the list from the text of a trust file, or says why not.</summary>
    /// <remarks>INVARIANT: a name that is not known is refused: a slip in <c>speaksFor</c> would trust an issuer for all.</remarks>
    public static TrustList? Read(ReadOnlyMemory<byte> text, out Diagnostic? fault)
    {
        if (!StrictJson.TryParse(text, out var document, out fault))
        {
            return null;
        }

        using (document)
        {
            var reader = new JsonReader(document.RootElement);
            reader.Only("issuers");
            if (!reader.Has("issuers"))
            {
                reader.Refuse(VerificationDiagnostics.Missing("issuers"));
            }

            var issuers = reader.Objects("issuers").Select(IssuerOf).ToArray();
            fault = reader.Fault;
            return fault is null ? Of(issuers) : null;
        }
    }

    /// <summary>Returns the issuer with this identifier, or null when it is not trusted here.</summary>
    public TrustedIssuer? Find(string id) => _issuers.GetValueOrDefault(id);

    /// <summary>Returns this list with one issuer more; it takes the place of one with the same identifier.</summary>
    public TrustList With(TrustedIssuer issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        return new TrustList(_issuers.SetItem(issuer.Id, issuer));
    }

    /// <summary>Returns the text of a trust file with this list.</summary>
    public byte[] Write() =>
        JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("issuers");
            foreach (var issuer in Issuers)
            {
                writer.WriteStartObject();
                writer.WriteString("id", issuer.Id);
                writer.WriteOptional("name", issuer.Name);
                writer.WriteBoolean("own", issuer.IsOwn);
                writer.WriteStrings("speaksFor", issuer.SpeaksFor);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    /// <summary>An empty list of what an issuer speaks for is refused too: it reads as nothing, and would mean all.</summary>
    private static TrustedIssuer IssuerOf(JsonReader issuer)
    {
        issuer.Only("id", "name", "own", "speaksFor");
        issuer.NotEmpty("speaksFor");
        return new TrustedIssuer(
            issuer.Text("id"),
            issuer.OptionalText("name") ?? "",
            issuer.OptionalFlag("own") ?? false,
            issuer.Texts("speaksFor")
        );
    }
}
