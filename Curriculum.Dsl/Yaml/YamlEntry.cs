namespace Curriculum.Dsl.Yaml;

/// <summary>A key of a mapping with its value.</summary>
internal sealed record YamlEntry(YamlNode.Scalar Key, YamlNode Value);
