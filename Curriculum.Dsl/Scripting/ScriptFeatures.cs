using System.Diagnostics.CodeAnalysis;

namespace Curriculum.Dsl.Scripting;

/// <summary>What this build can do with expressions besides reading and asking them.</summary>
internal static class ScriptFeatures
{
    /// <summary>Gets whether this build can ask the C# compiler about names and types; a native one cannot.</summary>
    [FeatureSwitchDefinition("Curriculum.ScriptBinding")]
    public static bool CanBind => !AppContext.TryGetSwitch("Curriculum.ScriptBinding", out var isOn) || isOn;
}
