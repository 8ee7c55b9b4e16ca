using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Looks up the status of a badge in the lists at hand; each list must prove itself before it is believed.</summary>
internal sealed class StatusChecker
{
    private readonly VerificationContext _context;
    private readonly ProofChecker _proofs;

    /// <summary>Creates a checker.</summary>
    public StatusChecker(VerificationContext context, ProofChecker proofs) => (_context, _proofs) = (context, proofs);

    /// <summary>Returns what the lists say of a badge.</summary>
    public AspectVerdict Check(ReadBadge badge)
    {
        if (badge.Statuses.IsEmpty)
        {
            return new AspectVerdict(Aspect.Status, Verdict.NotAsked, VerificationDiagnostics.NoStatus());
        }

        var findings = badge.Statuses.Select(entry => CheckOne(entry, badge.Facts.IssuerId)).ToArray();
        return findings.FirstOrDefault(finding => finding.Verdict == Verdict.No)
            ?? findings.FirstOrDefault(finding => finding.Verdict == Verdict.Unknown)
            ?? findings[0];
    }

    private AspectVerdict CheckOne(StatusEntry? entry, string issuer)
    {
        if (entry is not { Purpose: StatusEntry.Revocation or StatusEntry.Suspension })
        {
            return Unknown(VerificationDiagnostics.UnknownStatusKind());
        }

        Diagnostic? best = null;
        var latest = DateTimeOffset.MinValue;
        StatusBits? bits = null;
        foreach (var list in _context.StatusLists)
        {
            if (Read(list, entry, issuer, out var from, out var fault) is not { } read)
            {
                best ??= fault;
            }
            else if (bits is null || from > latest || (from == latest && IsSet(read, entry)))
            {
                // INVARIANT: of two lists of one moment the one that revokes decides; doubt never makes a badge good.
                (bits, latest) = (read, from);
            }
        }

        return bits is null ? Unknown(best ?? VerificationDiagnostics.NoStatusList(entry.List)) : Of(entry, bits);
    }

    private static bool IsSet(StatusBits bits, StatusEntry entry) => entry.Index < bits.Count && bits[entry.Index];

    private static AspectVerdict Of(StatusEntry entry, StatusBits bits) =>
        entry.Index >= bits.Count ? Unknown(VerificationDiagnostics.OutsideStatusList())
        : !IsSet(bits, entry) ? new AspectVerdict(Aspect.Status, Verdict.Yes, VerificationDiagnostics.NotRevoked())
        : new AspectVerdict(
            Aspect.Status,
            Verdict.No,
            entry.Purpose.Is(StatusEntry.Revocation)
                ? VerificationDiagnostics.Revoked()
                : VerificationDiagnostics.Suspended()
        );

    private static AspectVerdict Unknown(Diagnostic finding) => new(Aspect.Status, Verdict.Unknown, finding);

    /// <summary>Returns the bits of a list that is the one asked for, is authentic and holds now; a fault only when it is the one asked for.</summary>
    private StatusBits? Read(
        ReadOnlyMemory<byte> text,
        StatusEntry entry,
        string issuer,
        out DateTimeOffset from,
        out Diagnostic? fault
    )
    {
        from = default;
        if (!StrictJson.TryParse(text, out var document, out fault))
        {
            fault = null;
            return null;
        }

        using (document)
        {
            var list = new JsonReader(document.RootElement);
            if (!list.OptionalText("id").Is(entry.List))
            {
                fault = null;
                return null;
            }

            fault = Refusal(document.RootElement, list, entry, issuer, out var bits, out from);
            return fault is null ? bits : null;
        }
    }

    private Diagnostic? Refusal(
        JsonElement root,
        JsonReader list,
        StatusEntry entry,
        string issuer,
        out StatusBits? bits,
        out DateTimeOffset from
    )
    {
        list.Type("VerifiableCredential");
        list.Type(StatusListCredential.Type);
        var listIssuer = list.IsObject("issuer") ? list.Object("issuer").Address("id") : list.Address("issuer");
        var validFrom = list.Moment("validFrom");
        var validUntil = list.Moment("validUntil");
        var subject = list.Object("credentialSubject");
        subject.Type(StatusListCredential.SubjectType);
        var purposes = subject.Texts("statusPurpose");
        var encoded = subject.Text("encodedList");
        JsonShape.Check(root, list);
        from = validFrom ?? default;
        bits = null;
        if (list.Fault is not null || !HasContexts(root))
        {
            return VerificationDiagnostics.BadStatusList(entry.List);
        }

        var isStillToCome = validFrom > _context.Now + Moment.Tolerance;
        var proofs = isStillToCome ? new ProofChecker(_context.Check, validFrom!.Value) : _proofs;
        if (proofs.Check(root, listIssuer) is not { Verdict: Verdict.Yes } proof)
        {
            return VerificationDiagnostics.BadStatusList(entry.List);
        }

        if (!listIssuer.Is(issuer) || !proof.Signer.Is(issuer))
        {
            return VerificationDiagnostics.StatusListOfAnother(listIssuer);
        }

        if (isStillToCome)
        {
            return VerificationDiagnostics.StatusListStillToCome(Moment.Write(validFrom!.Value));
        }

        if (validUntil < _context.Now)
        {
            return VerificationDiagnostics.StatusListNotCurrent(Moment.Write(validUntil ?? default));
        }

        bits = purposes.Contains(entry.Purpose, StringComparer.Ordinal) ? StatusBits.Decode(encoded) : null;
        return bits is null ? VerificationDiagnostics.BadStatusList(entry.List) : null;
    }

    private static bool HasContexts(JsonElement root) =>
        root.TryGetProperty(Contexts.Member, out var contexts) && Contexts.AreOfStatusList(contexts);
}
