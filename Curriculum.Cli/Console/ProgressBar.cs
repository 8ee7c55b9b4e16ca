using Spectre.Console;

namespace Curriculum.Cli.Console;

/// <summary>Shows a person how far work is that takes more than a second; whoever reads the streams by program sees nothing.</summary>
internal sealed class ProgressBar(Terminal terminal, string title)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private double _part;

    /// <summary>Does work that tells which part of it is done.</summary>
    public async Task<T> WhileAsync<T>(Func<IProgress<double>, T> work, CancellationToken cancellation)
    {
        var task = Task.Run(() => work(new Told(this)), cancellation);
        if (
            terminal.IsInteractive
            && await Task.WhenAny(task, Task.Delay(Patience, cancellation)).ConfigureAwait(false) != task
        )
        {
            await ShowAsync(task).ConfigureAwait(false);
        }

        return await task.ConfigureAwait(false);
    }

    private Task ShowAsync(Task task) =>
        terminal
            .Conversation.Progress()
            .AutoClear(enabled: true)
            .StartAsync(async shown =>
            {
                var bar = shown.AddTask(title, maxValue: 1);
                while (!task.IsCompleted)
                {
                    bar.Value = Volatile.Read(ref _part);
                    await Task.WhenAny(task, Task.Delay(Beat)).ConfigureAwait(false);
                }
            });

    private sealed class Told(ProgressBar bar) : IProgress<double>
    {
        public void Report(double value) => Volatile.Write(ref bar._part, value);
    }
}
