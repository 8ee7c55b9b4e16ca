namespace Curriculum.Fuzz;

/// <summary>What must hold whatever the input is.</summary>
internal static class Law
{
    /// <summary>Throws when a law is broken.</summary>
    public static void Holds(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException(law);
        }
    }
}
