using Curriculum.Api.Catalogs;
using Curriculum.Planning;

namespace Curriculum.Api.Questions;

/// <summary>Has questions planned: each within its time, and no more at once than this machine can think about.</summary>
internal sealed class PathAsker(TimeProvider clock) : IDisposable
{
    /// <summary>The most seconds that a question may take, waiting included.</summary>
    public const int MostSeconds = 3;

    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private readonly SemaphoreSlim _seats = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Gets the day it is in Amsterdam.</summary>
    public DateOnly Today => DayOf(clock);

    /// <summary>Returns the day it is in Amsterdam by a clock.</summary>
    public static DateOnly DayOf(TimeProvider clock) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);

    /// <summary>Returns the answer, or null when it was not found in time.</summary>
    public async Task<PlanResult?> AskAsync(CatalogSnapshot snapshot, PathQuestion question, CancellationToken aborted)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(MostSeconds), clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, aborted);
        try
        {
            await _seats.WaitAsync(either.Token);
            try
            {
                return Planner.Plan(snapshot.Catalog, question, either.Token);
            }
            finally
            {
                _seats.Release();
            }
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _seats.Dispose();
}
