using System.Text;
using Curriculum.Answers;
using Curriculum.Badges;
using Curriculum.Cli.Badges;
using Curriculum.Cli.Catalogs;
using Curriculum.Cli.Console;
using Curriculum.Entry;
using Curriculum.Model;
using Curriculum.Planning;
using Curriculum.Store;

namespace Curriculum.Cli.Demonstration;

/// <summary>The main story: a path, a badge for its first module, the badge as entry, a forgery, a revocation.</summary>
/// <remarks>Key and entropy come from a published seed, the day is pinned and the store is temporary: every run is the same.</remarks>
internal sealed class DemoStory(Terminal terminal, LoadedCatalog loaded)
{
    private const string Goal = "net/allround-monteur-ls";
    private const string Candidate = "zonder-vooropleiding";
    private const string Recipient = "mailto:kandidaat@voorbeeld.example";

    private static readonly PinnedClock Clock = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    private readonly AnswerContext _context = loaded.Words(terminal.Language);
    private readonly TrustList _trust = TrustList.Of(new TrustedIssuer(DemoKey.Did, "demo", IsOwn: true, []));

    public async Task<int> TellAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("curriculum-demo-").FullName;
        try
        {
            return await TellAsync(IssuerStore.Open(folder, Clock, Entropy.FromSeed(DemoKey.Seed)), cancellation)
                .ConfigureAwait(false);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<int> TellAsync(IssuerStore store, CancellationToken cancellation)
    {
        using var signer = DemoKey.Open();
        Heading("demo.catalog");
        terminal.Output.WriteLine(CountsLine.Of(terminal, CountsAnswer.Of(_context.Catalog)));

        Heading("demo.path");
        var candidate = _context.Catalog.Candidates.First(each => each.Id == new CandidateId(Candidate));
        var before = Path(candidate, cancellation);
        new PathPrinter(terminal).Print(before, _context.Catalog);

        var first = new ModuleId(before.Paths[0].Steps[0].Module);
        Heading("demo.badge", first);
        var badge = await IssueAsync(store, signer, first, cancellation).ConfigureAwait(false);
        terminal.Output.WriteLine(terminal.Text("badge.issued", badge.Id));

        Heading("demo.verify");
        var verdict = Verify(store, badge.Bytes);
        var entry = BadgeEntry.Accept(_context.Catalog, _trust, verdict);
        Print(verdict, entry);

        Heading("demo.again");
        var after = Path(candidate with { Holds = [.. candidate.Holds, .. entry.Evidence] }, cancellation);
        var saved = before.Paths[0].Hours - after.Paths[0].Hours;
        terminal.Output.WriteLine(
            terminal.Text(
                "demo.shorter",
                terminal.Whole(before.Paths[0].Hours),
                terminal.Whole(after.Paths[0].Hours),
                terminal.Whole(saved),
                first
            )
        );

        Heading("demo.tampered");
        var forged = Verify(store, Tampered(badge.Bytes));
        Print(forged, BadgeEntry.Accept(_context.Catalog, _trust, forged));

        Heading("demo.revoked");
        await store.RevokeAsync(signer, badge.Id, terminal.Text("demo.reason"), cancellation).ConfigureAwait(false);
        var revoked = Verify(store, badge.Bytes);
        Print(revoked, BadgeEntry.Accept(_context.Catalog, _trust, revoked));

        return Holds(verdict, saved, _context.Catalog.Find(first)!, forged, revoked) ? ExitCode.Yes : ExitCode.Ours;
    }

    private static bool Holds(
        BadgeVerdict verdict,
        int saved,
        Module first,
        BadgeVerdict forged,
        BadgeVerdict revoked
    ) =>
        verdict.Verdict == Verdict.Yes
        && saved == first.Load.Hours
        && forged.IsForged
        && revoked.Verdict == Verdict.No
        && !revoked.IsForged;

    private PathAnswer Path(CandidateProfile profile, CancellationToken cancellation)
    {
        var question = new PathQuestion(
            GoalFinder.Find(_context.Catalog, Goal)!,
            profile,
            DoorClock.Today(Clock),
            Objective.Hours
        );
        return PathAnswers.Of(_context, question, Planner.Plan(_context.Catalog, question, cancellation));
    }

    private async Task<IssuedBadge> IssueAsync(
        IssuerStore store,
        Signer signer,
        ModuleId module,
        CancellationToken cancellation
    )
    {
        var request = new IssueRequest(_context.Catalog, module, Recipient, DoorClock.Today(Clock));
        return await store.IssueAsync(signer, request, cancellation).ConfigureAwait(false) switch
        {
            IssueOutcome.Issued(var badge) => badge,
            IssueOutcome.Refused(var finding) => throw new Refusal(finding),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private BadgeVerdict Verify(IssuerStore store, ReadOnlyMemory<byte> badge) =>
        BadgeVerifier.Verify(
            badge,
            new VerificationContext
            {
                Now = Clock.GetUtcNow(),
                Check = SignatureVerification.Check,
                Trust = _trust,
                StatusLists = store.StatusLists(),
                Recipient = Curriculum.Badges.Recipient.Read(Recipient, out _),
            }
        );

    private void Print(BadgeVerdict verdict, EntryResult entry) =>
        new VerdictPrinter(terminal).Print(VerificationAnswers.Of(verdict, entry, terminal.Language));

    /// <summary>Changes the day of the award, as somebody would whose paper has lapsed.</summary>
    private static ReadOnlyMemory<byte> Tampered(ReadOnlyMemory<byte> badge) =>
        Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(badge.Span).Replace("2026-11-24", "2026-11-23", StringComparison.Ordinal)
        );

    private void Heading(string key, params ReadOnlySpan<object> gaps)
    {
        terminal.Output.WriteLine();
        new StyledLine().Add($"── {terminal.Text(key, gaps)}", "bold").Print(terminal.Result);
    }
}
