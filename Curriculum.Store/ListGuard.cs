using System.Collections.Immutable;
using Curriculum.Badges;
using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>Holds the register against what was published, before anything is written over it.</summary>
/// <remarks>
/// INVARIANT: the register is written before its lists are, so it knows all that they say. A list that says more comes
/// of another register, or of a later day of this one: going on would make revoked badges good again.
/// </remarks>
internal sealed class ListGuard
{
    private readonly StatusFolder _folder;
    private readonly ImmutableHashSet<string> _ours;

    /// <summary>Creates a guard of a folder; <paramref name="ours"/> are the identifiers of the keys of the store.</summary>
    public ListGuard(StatusFolder folder, ImmutableHashSet<string> ours) => (_folder, _ours) = (folder, ours);

    /// <summary>Refuses a register that knows less than what was published; null stands for one that is not there.</summary>
    /// <exception cref="StoreException">A list of ours says what the register does not know.</exception>
    public void Check(Register? register, string path)
    {
        var known = register?.Lists() ?? [];
        foreach (var (file, bytes) in _folder.Files())
        {
            if (
                !known.Any(list => list.Body is { } body && bytes.Span.SequenceEqual(body))
                && PublishedList.Read(bytes, SignatureVerification.Check) is { } published
                && IsOurs(published, known)
                && !Covers(register, known, published)
            )
            {
                throw new StoreException(IssuingDiagnostics.RegisterBehind(path, file));
            }
        }
    }

    private bool IsOurs(PublishedList published, ImmutableArray<RegisteredList> known) =>
        _ours.Contains(published.Issuer) || known.Any(list => Is(list.Issuer, published.Issuer));

    private static bool Covers(Register? register, ImmutableArray<RegisteredList> known, PublishedList published)
    {
        var list = known.FirstOrDefault(each => Is(each.Id, published.Id) && Is(each.Issuer, published.Issuer));
        if (register is null || list is null)
        {
            return false;
        }

        var revoked = register.RevokedIn(list.Number).ToHashSet();
        return Enumerable.Range(0, published.Bits.Count).All(bit => !published.Bits[bit] || revoked.Contains(bit));
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
