using System.Collections.Immutable;
using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Answers;

/// <summary>The members of an object of a question; a member that is null counts as absent.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly ImmutableArray<QuestionFault>.Builder _faults;
    private readonly string _pointer;

    public JsonMembers(JsonElement element, string pointer, ImmutableArray<QuestionFault>.Builder faults)
    {
        (_pointer, _faults) = (pointer, faults);
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new QuestionFault(pointer, QuestionDiagnostics.NotA("object")));
            return;
        }

        foreach (var member in element.EnumerateObject())
        {
            if (_members.Count == QuestionReader.LongestList)
            {
                faults.Add(new QuestionFault(pointer, QuestionDiagnostics.TooMany(QuestionReader.LongestList)));
                return;
            }

            _members[NameOf(member)] = member.Value;
        }
    }

    public bool Has(string name) => Value(name) is not null;

    public bool IsEmptyList(string name) =>
        _members.TryGetValue(name, out var element)
        && element.ValueKind == JsonValueKind.Array
        && element.GetArrayLength() == 0;

    public void Fault(string name, Diagnostic diagnostic)
    {
        if (_faults.Count < QuestionReader.MostFaults)
        {
            _faults.Add(new QuestionFault($"{_pointer}/{Escaped(name)}", diagnostic));
        }
    }

    public void Require(string name)
    {
        if (!Has(name))
        {
            Fault(name, QuestionDiagnostics.Missing(name));
        }
    }

    public void RefuseOthers()
    {
        foreach (var name in _members.Keys.Where(name => !_asked.Contains(name)).Take(QuestionReader.MostFaults))
        {
            Fault(name, QuestionDiagnostics.UnknownMember(name, Nearest.Of(name, _asked)));
        }
    }

    public string? Text(string name) => Value(name)?.Text();

    public string? Word(string name, ImmutableArray<string> words) => Value(name)?.Word(words);

    public string? Version(string name) => Value(name)?.Version();

    public DateOnly? Date(string name) => Value(name)?.Date();

    public int? Number(string name, int least, int most) => Value(name)?.Number(least, most);

    public T? Choice<T>(string name, ImmutableSortedDictionary<string, T> choices)
        where T : struct => Value(name)?.Choice(choices);

    public JsonMembers? Object(string name) => Value(name)?.Members();

    public IEnumerable<JsonValue> Values(string name) => Value(name)?.Items() ?? [];

    public IEnumerable<JsonMembers> Objects(string name) =>
        Values(name).Select(value => value.Members()).OfType<JsonMembers>();

    public IEnumerable<(string Name, JsonValue Value)> Map(string name)
    {
        if (Object(name) is not { } map)
        {
            return [];
        }

        return map._members.Select(member =>
            (member.Key, new JsonValue(member.Value, $"{map._pointer}/{Escaped(member.Key)}", _faults))
        );
    }

    private JsonValue? Value(string name)
    {
        _asked.Add(name);
        return _members.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null
            ? new JsonValue(element, $"{_pointer}/{Escaped(name)}", _faults)
            : null;
    }

    /// <summary>A name with a lone surrogate is no text: it becomes one that nothing asks for.</summary>
    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
