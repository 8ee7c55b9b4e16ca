namespace Curriculum.Api.Pages;

/// <summary>A step in the picture: from where to where it runs, in thousandths of the width.</summary>
public readonly record struct Segment(int X, int Width, bool IsWork, bool IsJob);
