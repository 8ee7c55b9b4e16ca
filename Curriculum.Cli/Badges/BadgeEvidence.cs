using System.Collections.Immutable;
using System.CommandLine;
using Curriculum.Badges;
using Curriculum.Cli.Console;
using Curriculum.Entry;
using Curriculum.Model;
using Curriculum.Store;

namespace Curriculum.Cli.Badges;

/// <summary>Verifies badges against the store, the lists and the issuers that the command line names.</summary>
internal sealed class BadgeEvidence(Terminal terminal, TimeProvider clock)
{
    private const int LargestBadge = 1024 * 1024;
    private const int LargestList = 4 * 1024 * 1024;

    private readonly Option<string?> _store = StoreFolder.Option(terminal);

    private readonly Option<string[]> _status = new("--status")
    {
        Description = terminal.Text("command.badge-status"),
        HelpName = "FILE|DIR",
    };

    private readonly Option<string?> _trust = new("--trust")
    {
        Description = terminal.Text("command.badge-trust"),
        HelpName = "FILE",
    };

    public void AddOptions(Command command)
    {
        command.Options.Add(_status);
        command.Options.Add(_trust);
        command.Options.Add(_store);
    }

    public VerificationContext Context(ParseResult result, Recipient? recipient = null)
    {
        var store = StoreFolder.Open(result.GetValue(_store), clock);
        return new VerificationContext
        {
            Now = clock.GetUtcNow(),
            Check = SignatureVerification.Check,
            Trust = result.GetValue(_trust) is { } file ? Trust(file) : store.Trust(),
            StatusLists = [.. store.StatusLists(), .. (result.GetValue(_status) ?? []).SelectMany(Lists)],
            Recipient = recipient,
        };
    }

    /// <summary>Returns the evidence of badges that all count; one that does not refuses the command.</summary>
    public ImmutableArray<Evidence> Read(ParseResult result, Catalog catalog, IReadOnlyList<FileInfo> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var context = Context(result);
        return [.. files.SelectMany(file => Counted(file, catalog, context))];
    }

    public static ReadOnlyMemory<byte> Bytes(string file) =>
        file is "-" ? Piped.Bytes(LargestBadge) : Capped(new FileInfo(file), LargestBadge);

    private static ImmutableArray<Evidence> Counted(FileInfo file, Catalog catalog, VerificationContext context)
    {
        var verdict = BadgeVerifier.Verify(Capped(file, LargestBadge), context);
        var entry = BadgeEntry.Accept(catalog, context.Trust, verdict);
        return entry.Counts
            ? entry.Evidence
            : throw new Refusal(
                [
                    .. verdict
                        .Aspects.Where(aspect => aspect.Verdict is Verdict.No or Verdict.Unknown)
                        .Select(aspect => aspect.Finding),
                    entry.Finding,
                ],
                VerdictExit.Of(verdict, ExitCode.No)
            );
    }

    private static TrustList Trust(string file) =>
        TrustList.Read(Capped(new FileInfo(file), LargestBadge), out var fault)
        ?? throw new Refusal(fault ?? CommandDiagnostics.Unreadable(file));

    private static IEnumerable<ReadOnlyMemory<byte>> Lists(string path) =>
        Directory.Exists(path)
            ? new DirectoryInfo(path)
                .EnumerateFiles("*.json")
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => Capped(file, LargestList))
            : [Capped(new FileInfo(path), LargestList)];

    private static ReadOnlyMemory<byte> Capped(FileInfo file, int cap) =>
        file is { Exists: true } && file.Length <= cap
            ? File.ReadAllBytes(file.FullName)
            : throw new Refusal(CommandDiagnostics.Unreadable(file.ToString()));
}
