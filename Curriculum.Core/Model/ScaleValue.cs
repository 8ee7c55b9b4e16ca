namespace Curriculum.Model;

/// <summary>A place on a declared scale.</summary>
public readonly record struct ScaleValue(ScaleId Scale, int Place);
