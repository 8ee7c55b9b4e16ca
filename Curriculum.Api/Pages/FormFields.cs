using Microsoft.Extensions.Primitives;

namespace Curriculum.Api.Pages;

/// <summary>What someone filled in, as it was typed, so that the form can show it again.</summary>
/// <remarks>A button may fill in one field more than was typed: <c>set=dutch:B1</c>.</remarks>
public sealed class FormFields
{
    /// <summary>What stands before an identifier in the name of the field for the day on which it was earned.</summary>
    public const string Earned = "earned.";

    private readonly Dictionary<string, StringValues> _values = new(StringComparer.Ordinal);

    /// <summary>Gets the fields of a form that nobody filled in.</summary>
    public static FormFields Empty { get; } = new([]);

    /// <summary>Creates the fields of a form.</summary>
    public FormFields(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var (name, value) in form)
        {
            _values[name] = value;
        }

        if (_values.Remove("set", out var set) && set.ToString().Split(':', 2) is [var field, var added])
        {
            _values[field] = Is(field, "have") ? StringValues.Concat(_values.GetValueOrDefault(field), added) : added;
        }
    }

    /// <summary>Gets the value of a field without spaces around it; empty when it was not filled in.</summary>
    public string this[string name] => _values.GetValueOrDefault(name).ToString().Trim();

    /// <summary>Gets the identifiers whose day of earning was filled in.</summary>
    public IEnumerable<string> Dated =>
        _values
            .Keys.Where(name => name.StartsWith(Earned, StringComparison.Ordinal) && this[name].Length > 0)
            .Select(name => name[Earned.Length..]);

    /// <summary>Returns the values of a field that may have several.</summary>
    public IEnumerable<string> All(string name) => _values.GetValueOrDefault(name).OfType<string>();

    /// <summary>Returns whether a field has a value among its values.</summary>
    public bool Has(string name, string value) => All(name).Contains(value, StringComparer.Ordinal);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
