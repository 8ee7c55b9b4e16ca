namespace Curriculum.Dsl.Tests.Hostile;

/// <summary>Something that means harm, or could, with what brings it into a folder.</summary>
/// <param name="Name">Its name in the table of codes.</param>
/// <param name="Write">Writes it into the folder of a catalog that is right.</param>
internal sealed record HostileCase(string Name, Action<string> Write)
{
    /// <summary>Returns the case of one file of a catalog.</summary>
    public static HostileCase Of(string name, string path, Func<byte[]> content) =>
        new(
            name,
            folder =>
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, content());
            }
        );
}
