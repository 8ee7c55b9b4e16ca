namespace Curriculum.Api.Pages;

/// <summary>A step in the picture: from where to where it runs, in thousandths of the width.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Kind">The kind of the step.</param>
/// <param name="IsJob">Whether one is employable after it.</param>
public readonly record struct Segment(int X, int Width, string Kind, bool IsJob)
{
    /// <summary>Gets the name under which the picture and its legend draw it.</summary>
    public string Look =>
        Kind switch
        {
            "experience" => "work",
            "assessment" => "exam",
            _ => "study",
        };
}
