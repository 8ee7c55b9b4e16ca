using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Curriculum.Model;

/// <summary>Writes values so that no two different rows of values have the same bytes: each with its length before it.</summary>
internal sealed class MeaningWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(32 * 1024);

    /// <summary>Returns <c>sha256:</c> and the hexadecimal digest of what was written.</summary>
    public string Digest() => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(_bytes.WrittenSpan))}";

    /// <summary>Writes a text, or that there is none.</summary>
    public void Add(string? text)
    {
        if (text is null)
        {
            _bytes.Write("-"u8);
            return;
        }

        var length = Encoding.UTF8.GetByteCount(text);
        _bytes.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length}:")));
        Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    /// <summary>Writes a number, or that there is none.</summary>
    public void Add(long? number) => Add(number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a day, or that there is none.</summary>
    public void Add(DateOnly? date) => Add((long?)date?.DayNumber);

    /// <summary>Writes both ends of a stretch of days.</summary>
    public void Add(DateRange range)
    {
        Add(range.From);
        Add(range.Until);
    }

    /// <summary>Writes a period, or that there is none.</summary>
    public void Add(Period? period)
    {
        Add((long?)period?.Amount);
        Add((long?)(int?)period?.Unit);
    }

    /// <summary>Writes a list with its length before it.</summary>
    public void AddAll<T>(ImmutableArray<T> items, Action<T> add)
    {
        Add((long?)items.Length);
        foreach (var item in items)
        {
            add(item);
        }
    }
}
