using System.Security.Cryptography;

namespace Curriculum.Api.Http;

/// <summary>Bytes to answer with, and their strong entity tag: a hash of the bytes.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="MediaType">Their media type.</param>
/// <param name="ETag">The entity tag, with its quotes.</param>
internal sealed record Content(ReadOnlyMemory<byte> Bytes, string MediaType, string ETag)
{
    /// <summary>The media type of JSON.</summary>
    public const string Json = "application/json";

    /// <summary>The media type of a page.</summary>
    public const string Html = "text/html";

    /// <summary>Creates the content of bytes.</summary>
    public static Content Of(byte[] bytes, string mediaType) =>
        new(bytes, mediaType, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan()[..16])}\"");
}
