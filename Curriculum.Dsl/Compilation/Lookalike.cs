namespace Curriculum.Dsl.Compilation;

/// <summary>Tells names apart by how they look: two of one shape are easily taken for each other.</summary>
internal static class Lookalike
{
    // Letters of other scripts, and digits, behind the small letter that they look like.
    private const string Pairs = "aаbьcсdԁeеhһiіjјkкlӏl1mмnпoоo0oοpрqԛrгsѕtтuцvνwшxхyу";

    private static readonly Dictionary<char, char> Looks = Enumerable
        .Range(0, Pairs.Length / 2)
        .ToDictionary(index => Pairs[2 * index + 1], index => Pairs[2 * index]);

    /// <summary>Returns the shape of a name.</summary>
    public static string Shape(string name) =>
        string.Create(
            name.Length,
            name,
            static (shape, text) =>
            {
                for (var index = 0; index < shape.Length; index++)
                {
                    shape[index] = Looks.GetValueOrDefault(text[index], text[index]);
                }
            }
        );
}
