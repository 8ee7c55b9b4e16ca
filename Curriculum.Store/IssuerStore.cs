using System.Collections.Immutable;
using Curriculum.Badges;
using Curriculum.Diagnostics;

namespace Curriculum.Store;

/// <summary>A folder with all that an issuer keeps: keys, register, status lists and trust list.</summary>
/// <remarks>Nothing is made before something is written; every write is safe to repeat, and safe beside other programs.</remarks>
public sealed class IssuerStore
{
    private readonly TimeProvider _clock;
    private readonly Entropy _entropy;
    private readonly StatusFolder _lists;

    private IssuerStore(string folder, TimeProvider clock, Entropy entropy)
    {
        Folder = folder;
        Keys = new Keys(Path.Combine(folder, "keys"), entropy);
        _clock = clock;
        _entropy = entropy;
        _lists = new StatusFolder(folder);
    }

    /// <summary>Gets the folder; a copy of it is a backup of everything.</summary>
    public string Folder { get; }

    /// <summary>Gets the keys.</summary>
    public Keys Keys { get; }

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(_clock.GetUtcNow().ToUnixTimeSeconds());

    /// <summary>Opens the store in a folder, which need not be there yet.</summary>
    public static IssuerStore Open(string folder, TimeProvider clock, Entropy entropy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(entropy);
        return new IssuerStore(Path.GetFullPath(folder), clock, entropy);
    }

    /// <summary>Returns the issuers that are trusted here: those of <c>trust.json</c>, and our own keys.</summary>
    /// <exception cref="StoreException">The trust file cannot be read.</exception>
    public TrustList Trust() => StoreFault.Reading(Folder, () => TrustFile.Read(Folder, Keys));

    /// <summary>Returns the status lists that were published here.</summary>
    /// <exception cref="StoreException">The lists cannot be read.</exception>
    public ImmutableArray<ReadOnlyMemory<byte>> StatusLists() => StoreFault.Reading(Folder, _lists.Read);

    /// <summary>Returns every badge that was issued here, in order.</summary>
    /// <exception cref="StoreException">The register cannot be read.</exception>
    public ImmutableArray<RegisteredBadge> Badges() =>
        Read<ImmutableArray<RegisteredBadge>>(register =>
            register is null ? [] : [.. register.Badges().Where(badge => badge.Body is not null)]
        );

    /// <summary>Returns what <see cref="IssueAsync"/> would do with the key of an identifier; changes nothing.</summary>
    /// <exception cref="StoreException">The register cannot be read.</exception>
    public IssueOutcome PlanIssue(string did, IssueRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Award.Of(request, did, Now, out var fault) is not { } award)
        {
            return new IssueOutcome.Refused(fault!);
        }

        return Read<IssueOutcome>(register =>
            register is not null && IssuingCycle.Find(register, award) is { Body: { } body } known
                ? new IssueOutcome.AlreadyIssued(new IssuedBadge(known.Id, body, known))
                : new IssueOutcome.Planned(did, award.Achievement, award.Recipient, award.Day, award.LastDay)
        );
    }

    /// <summary>Issues a badge; for an award that was issued before, returns the same bytes again.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task<IssueOutcome> IssueAsync(
        Signer signer,
        IssueRequest request,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(signer);
        ArgumentNullException.ThrowIfNull(request);
        if (Award.Of(request, signer.Did, Now, out var fault) is not { } award)
        {
            return new IssueOutcome.Refused(fault!);
        }

        return await WriteAsync(
            signer,
            register => Cycle(register).IssueAsync(signer, award, cancellation),
            cancellation
        );
    }

    /// <summary>Returns what <see cref="RevokeAsync"/> would do; changes nothing.</summary>
    /// <exception cref="StoreException">The register cannot be read.</exception>
    public RevokeOutcome PlanRevoke(string badge) =>
        Read<RevokeOutcome>(register =>
            register?.Find(badge) is not { } known ? new RevokeOutcome.Refused(IssuingDiagnostics.UnknownBadge(badge))
            : known.Revoked is null ? new RevokeOutcome.Planned(known)
            : new RevokeOutcome.AlreadyRevoked(known)
        );

    /// <summary>Revokes a badge for good and publishes its list; a badge that was revoked before stays so.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task<RevokeOutcome> RevokeAsync(
        Signer signer,
        string badge,
        string reason,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(signer);
        if (NationalNumber.IsIn(reason))
        {
            return new RevokeOutcome.Refused(IssuingDiagnostics.NationalNumberInReason());
        }

        return StoreFault.Reading(Folder, () => !RegisterFile.Exists(Folder) && _lists.Read().IsEmpty)
            ? new RevokeOutcome.Refused(IssuingDiagnostics.UnknownBadge(badge))
            : await WriteAsync(
                signer,
                register => RevokeInAsync(register, signer, badge, reason, cancellation),
                cancellation
            );
    }

    /// <summary>Signs the status lists of a key again, so that they hold for another thirty days.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task PublishAsync(Signer signer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(signer);
        await WriteAsync(signer, register => PublishInAsync(register, signer, cancellation), cancellation);
    }

    private async Task<RevokeOutcome> RevokeInAsync(
        Register register,
        Signer signer,
        string badge,
        string reason,
        CancellationToken cancellation
    ) =>
        register.Find(badge) is not { } known ? new RevokeOutcome.Refused(IssuingDiagnostics.UnknownBadge(badge))
        : !string.Equals(known.Issuer, signer.Did, StringComparison.Ordinal)
            ? new RevokeOutcome.Refused(IssuingDiagnostics.KeyOfOtherBadge(known.Issuer, signer.Did))
        : await Cycle(register).RevokeAsync(signer, known, reason, cancellation);

    private async Task<bool> PublishInAsync(Register register, Signer signer, CancellationToken cancellation)
    {
        await Cycle(register).PublishAsync(signer, cancellation);
        return true;
    }

    private IssuingCycle Cycle(Register register) => new(register, _lists, Now, _entropy);

    private T Read<T>(Func<Register?, T> ask) =>
        StoreFault.Reading(
            RegisterFile.PathIn(Folder),
            () =>
            {
                using var register = RegisterFile.OpenToRead(Folder);
                return ask(register);
            }
        );

    /// <summary>Writes as the only one, and only in a register that knows all that was published.</summary>
    private async Task<T> WriteAsync<T>(Signer signer, Func<Register, Task<T>> act, CancellationToken cancellation)
    {
        using var right = await StoreLock.TakeAsync(Folder, cancellation);
        var path = RegisterFile.PathIn(Folder);
        return await StoreFault.WritingAsync(
            path,
            async () =>
            {
                var guard = new ListGuard(_lists, [signer.Did, .. Keys.List().Select(key => key.Did)]);
                if (!RegisterFile.Exists(Folder))
                {
                    guard.Check(register: null, path);
                }

                using var register = RegisterFile.Open(Folder);
                guard.Check(register, path);
                return await act(register);
            }
        );
    }
}
