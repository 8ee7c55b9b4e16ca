using System.Globalization;
using Curriculum.Badges;
using Curriculum.Diagnostics;
using Curriculum.Model;

namespace Curriculum.Store;

/// <summary>A wish that was looked at and can be granted: everything of a badge but its place in the register.</summary>
internal sealed record Award(
    Issuer Issuer,
    string IssuerName,
    string Did,
    Module Module,
    Achievement Achievement,
    Recipient Recipient,
    DateOnly Day,
    DateOnly? LastDay
)
{
    /// <summary>Looks at a wish, before any key is touched; null when it cannot be granted.</summary>
    public static Award? Of(IssueRequest request, string did, DateTimeOffset now, out Diagnostic? fault)
    {
        var catalog = request.Catalog;
        var module = catalog.Find(request.Module);
        var lastDay = module is null ? null : LastDayOf(catalog, module, request.Awarded);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var recipient = Recipient.Read(request.Recipient, out var noRecipient);
        fault =
            catalog.Manifest.Issuer is not { } issuer ? IssuingDiagnostics.NoIssuer()
            : issuer.Did is not null && !string.Equals(issuer.Did, did, StringComparison.Ordinal)
                ? IssuingDiagnostics.ForeignKey(did, issuer.Did)
            : module is null ? IssuingDiagnostics.UnknownModule(request.Module.Value)
            : request.Awarded > today.AddDays(1) ? IssuingDiagnostics.AwardedInTheFuture(Text(request.Awarded))
            : lastDay < today ? IssuingDiagnostics.LapsedAlready(Text(request.Awarded), Text(lastDay.Value))
            : noRecipient;
        return fault is not null
            ? null
            : new Award(
                catalog.Manifest.Issuer!,
                catalog.Manifest.Issuer!.Name.In(catalog.Manifest.Language),
                did,
                module!,
                Achievement.Of(catalog, catalog.Manifest.Issuer!, module!),
                recipient!,
                request.Awarded,
                lastDay
            );
    }

    /// <summary>A badge lapses with the paper it stands for, when that is one paper.</summary>
    private static DateOnly? LastDayOf(Catalog catalog, Module module, DateOnly awarded) =>
        module.Awards.Credentials is [var paper] && catalog.TermOf(paper) is { } period ? period.After(awarded) : null;

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
