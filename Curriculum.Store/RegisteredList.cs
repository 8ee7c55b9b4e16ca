using System.Globalization;

namespace Curriculum.Store;

/// <summary>A status list as the register keeps it.</summary>
internal sealed record RegisteredList
{
    /// <summary>Gets its number in this store.</summary>
    public required long Number { get; init; }

    /// <summary>Gets the issuer of the badges in it.</summary>
    public required string Issuer { get; init; }

    /// <summary>Gets the address under which it is published.</summary>
    public required string Base { get; init; }

    /// <summary>Gets what a set bit says.</summary>
    public required string Purpose { get; init; }

    /// <summary>Gets the key of the order of its bits.</summary>
    public required byte[] Permutation { get; init; }

    /// <summary>Gets how many bits have been given out.</summary>
    public required int Used { get; init; }

    /// <summary>Gets the signed bytes that were published last, or null.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Gets the moment until which those bytes hold.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Gets its identifier.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Base}/status-lists/{Number}");

    /// <summary>Gets the name of its file.</summary>
    public string FileName => string.Create(CultureInfo.InvariantCulture, $"{Number}.json");
}
