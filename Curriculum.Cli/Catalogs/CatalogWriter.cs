using Curriculum.Dsl.Formatting;

namespace Curriculum.Cli.Catalogs;

/// <summary>Writes the changed files of a catalog: all of them, or none.</summary>
internal static class CatalogWriter
{
    /// <summary>Writes beside the catalog first and then moves; what has moved is moved back when anything fails.</summary>
    public static void Write(string folder, IReadOnlyList<FormattedFile> changed)
    {
        var staging = Directory
            .CreateDirectory(Path.Combine(folder, $".curriculum-{Path.GetRandomFileName()}"))
            .FullName;
        var undo = new Stack<Action>();
        try
        {
            for (var index = 0; index < changed.Count; index++)
            {
                File.WriteAllBytes(Path.Combine(staging, $"new-{index}"), changed[index].After.Content.ToArray());
            }

            for (var index = 0; index < changed.Count; index++)
            {
                Move(Path.Combine(folder, changed[index].Before.Path), Path.Combine(staging, $"old-{index}"), undo);
            }

            for (var index = 0; index < changed.Count; index++)
            {
                Move(Path.Combine(staging, $"new-{index}"), Path.Combine(folder, changed[index].After.Path), undo);
            }
        }
        catch
        {
            while (undo.TryPop(out var back))
            {
                back();
            }

            throw;
        }
        finally
        {
            Directory.Delete(staging, recursive: true);
        }

        foreach (var file in changed)
        {
            RemoveEmpty(folder, Path.GetDirectoryName(Path.Combine(folder, file.Before.Path)));
        }
    }

    private static void Move(string from, string to, Stack<Action> undo)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
        undo.Push(() => File.Move(to, from));
    }

    private static void RemoveEmpty(string root, string? folder)
    {
        while (
            folder is not null
            && folder.Length > root.Length
            && Directory.Exists(folder)
            && !Directory.EnumerateFileSystemEntries(folder).Any()
        )
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder);
        }
    }
}
