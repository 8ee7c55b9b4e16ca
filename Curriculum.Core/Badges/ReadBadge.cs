using System.Collections.Immutable;
using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>A badge that was read: what it says, and the first way in which it is not as it should be.</summary>
/// <param name="Root">The whole text.</param>
/// <param name="Facts">What it says of itself.</param>
/// <param name="Statuses">The entries of its status; an entry of a kind we do not know is null.</param>
/// <param name="Identities">The identities by which it names its holder.</param>
/// <param name="Fault">The first fault, or null.</param>
internal sealed record ReadBadge(
    JsonElement Root,
    BadgeFacts Facts,
    ImmutableArray<StatusEntry?> Statuses,
    ImmutableArray<BadgeIdentity> Identities,
    Diagnostic? Fault
);
