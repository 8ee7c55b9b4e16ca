using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Curriculum.Badges;

namespace Curriculum.Store;

/// <summary>Accepts, signs and publishes, in that order. Whoever uses it has the right to write.</summary>
/// <remarks>
/// INVARIANT: what is accepted fixes every byte that will be signed, so a crash anywhere leads to the same badge again.
/// What is published stands in the register first, so a file that is lost is written again.
/// </remarks>
internal sealed class IssuingCycle
{
    private const string RecipientSecret = "recipient";
    private const int SaltLength = 16;

    private static readonly TimeSpan ListValidity = TimeSpan.FromDays(30);

    private readonly Register _register;
    private readonly StatusFolder _folder;
    private readonly DateTimeOffset _now;
    private readonly Entropy _entropy;

    /// <summary>Creates a cycle for one moment, in whole seconds.</summary>
    public IssuingCycle(Register register, StatusFolder folder, DateTimeOffset now, Entropy entropy)
    {
        _register = register;
        _folder = folder;
        _now = now;
        _entropy = entropy;
    }

    /// <summary>Returns the badge of an award that was issued before, or null.</summary>
    public static RegisteredBadge? Find(Register register, Award award) =>
        register.FindSecret(RecipientSecret) is { } secret
            ? register.Find(award.Did, award.Achievement.Id, Hidden(secret, award.Recipient), award.Day)
            : null;

    /// <summary>Issues the badge of an award, or finds the one that was issued before.</summary>
    public async Task<IssueOutcome> IssueAsync(Signer signer, Award award, CancellationToken cancellation)
    {
        var accepted = Accept(award);
        var list = _register.Lists().First(each => each.Number == accepted.List);
        var published = await PublishedAsync(signer, list, isChanged: false, cancellation);
        if (accepted.Body is { } body)
        {
            KeepAndWrite(published);
            return new IssueOutcome.AlreadyIssued(new IssuedBadge(accepted.Id, body, accepted));
        }

        var unsigned = UnsignedCredential.Of(accepted.Document, signer.PublicKey, accepted.Issued);
        var bytes = unsigned.WithSignature(await signer.SignAsync(unsigned.BytesToSign, cancellation));
        Examine(bytes, published.Body!, signer.Did);
        using (var transaction = _register.Begin())
        {
            _register.Keep(accepted.Id, bytes);
            _register.Save(published);
            transaction.Commit();
        }

        _folder.Write(_register.Lists());
        return new IssueOutcome.Issued(new IssuedBadge(accepted.Id, bytes, accepted with { Body = bytes }));
    }

    /// <summary>Revokes a badge and publishes its list.</summary>
    public async Task<RevokeOutcome> RevokeAsync(
        Signer signer,
        RegisteredBadge badge,
        string reason,
        CancellationToken cancellation
    )
    {
        var list = _register.Lists().First(each => each.Number == badge.List);
        if (badge.Revoked is not null)
        {
            KeepAndWrite(await PublishedAsync(signer, list, isChanged: false, cancellation));
            return new RevokeOutcome.AlreadyRevoked(badge);
        }

        var published = await PublishedAsync(signer, list, isChanged: true, cancellation, badge.StatusIndex);
        using (var transaction = _register.Begin())
        {
            _register.Revoke(badge.Id, _now, reason);
            _register.Save(published);
            transaction.Commit();
        }

        _folder.Write(_register.Lists());
        return new RevokeOutcome.Revoked(badge with { Revoked = _now, Reason = reason });
    }

    /// <summary>Signs every list of a key again, so that it holds for another while, and writes all files.</summary>
    public async Task PublishAsync(Signer signer, CancellationToken cancellation)
    {
        foreach (var list in _register.Lists().Where(list => Is(list.Issuer, signer.Did)))
        {
            _register.Save(await PublishedAsync(signer, list, isChanged: true, cancellation));
        }

        _folder.Write(_register.Lists());
    }

    private static byte[] Hidden(byte[] secret, Recipient recipient) =>
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(recipient.Id));

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>Fixes all that a badge will be, in one transaction; an award that was accepted before stays as it was.</summary>
    private RegisteredBadge Accept(Award award)
    {
        using var transaction = _register.Begin();
        var secret = _register.Secret(RecipientSecret, () => _entropy.Take(HMACSHA256.HashSizeInBytes));
        if (Find(_register, award) is { } known)
        {
            return known;
        }

        var list = RoomIn(award);
        var index = StatusIndices.At(list.Permutation, list.Used);
        var credential = new AchievementCredential
        {
            Issuer = new IssuerProfile(award.Did, award.IssuerName, award.Issuer.BaseUrl),
            Achievement = award.Achievement,
            Recipient = award.Recipient,
            Salt = [.. _entropy.Take(SaltLength)],
            Awarded = award.Day,
            ValidFrom = _now,
            LastDay = award.LastDay,
            Status = new StatusEntry(list.Purpose, list.Id, index),
        };
        var badge = new RegisteredBadge
        {
            Id = credential.Id,
            Issuer = award.Did,
            Achievement = award.Achievement.Id,
            Recipient = Hidden(secret, award.Recipient),
            Awarded = award.Day,
            Module = award.Module.Id.Value,
            Issued = _now,
            List = list.Number,
            StatusIndex = index,
            Document = credential.Write(),
        };
        _register.Save(list with { Used = list.Used + 1 });
        _register.Add(badge);
        transaction.Commit();
        return badge;
    }

    /// <summary>Returns a list of the issuer with a bit left, or a new one.</summary>
    private RegisteredList RoomIn(Award award)
    {
        var lists = _register.Lists();
        return lists.FirstOrDefault(list =>
                Is(list.Issuer, award.Did)
                && Is(list.Base, award.Issuer.BaseUrl)
                && Is(list.Purpose, StatusEntry.Revocation)
                && list.Used < StatusIndices.Count
            )
            ?? new RegisteredList
            {
                Number = lists.Length + 1,
                Issuer = award.Did,
                Base = award.Issuer.BaseUrl,
                Purpose = StatusEntry.Revocation,
                Permutation = _entropy.Take(StatusIndices.KeyLength),
                Used = 0,
            };
    }

    /// <summary>Returns a list with bytes that say what is so and hold for a good while; signs only when it must.</summary>
    private async Task<RegisteredList> PublishedAsync(
        Signer signer,
        RegisteredList list,
        bool isChanged,
        CancellationToken cancellation,
        params ImmutableArray<int> alsoRevoked
    )
    {
        if (!isChanged && list is { Body: not null, Until: { } until } && until - _now > ListValidity / 2)
        {
            return list;
        }

        var end = _now + ListValidity;
        var bits = StatusBits.With([.. _register.RevokedIn(list.Number), .. alsoRevoked]);
        var credential = new StatusListCredential(list.Id, list.Issuer, list.Purpose, bits, _now, end);
        var unsigned = UnsignedCredential.Of(credential.Write(), signer.PublicKey, _now);
        var body = unsigned.WithSignature(await signer.SignAsync(unsigned.BytesToSign, cancellation));
        return list with { Body = body, Until = end };
    }

    private void KeepAndWrite(RegisteredList list)
    {
        _register.Save(list);
        _folder.Write(_register.Lists());
    }

    /// <summary>Nothing leaves that our own verifier would not take.</summary>
    private void Examine(byte[] badge, byte[] list, string did)
    {
        var verdict = BadgeVerifier.Verify(
            badge,
            new VerificationContext
            {
                Now = _now,
                Check = SignatureVerification.Check,
                Trust = TrustList.Of(new TrustedIssuer(did, "", IsOwn: true, [])),
                StatusLists = [list],
            }
        );
        if (verdict.Verdict != Verdict.Yes)
        {
            var aspect = verdict.Aspects.First(each => each.Verdict is Verdict.No or Verdict.Unknown);
            throw new InvalidOperationException(
                $"a badge of our own was refused: {aspect.Code} {aspect.Message(Model.TextLanguage.English)}"
            );
        }
    }
}
