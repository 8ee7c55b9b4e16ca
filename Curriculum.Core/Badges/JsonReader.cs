using System.Collections.Immutable;
using System.Text.Json;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Reads the members of a JSON object and keeps the first fault, with its path.</summary>
/// <remarks>Reading goes on after a fault with empty values, so that a refused badge can still be told of.</remarks>
internal sealed class JsonReader
{
    private readonly JsonElement _element;
    private readonly string _path;
    private readonly Faults _faults;

    /// <summary>Creates the reader of a whole text.</summary>
    public JsonReader(JsonElement root)
        : this(root, "", new Faults())
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _faults.Add(VerificationDiagnostics.WrongForm("$", "object"));
        }
    }

    private JsonReader(JsonElement element, string path, Faults faults) =>
        (_element, _path, _faults) = (element, path, faults);

    /// <summary>Gets the first fault of the whole text, or null.</summary>
    public Diagnostic? Fault => _faults.First;

    /// <summary>Gets the element that is read.</summary>
    public JsonElement Element => _element;

    /// <summary>Keeps a fault that a reader of meaning found.</summary>
    public void Refuse(Diagnostic fault) => _faults.Add(fault);

    /// <summary>Refuses a member with any other name.</summary>
    public void Only(params ReadOnlySpan<string> names)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var member in _element.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                _faults.Add(VerificationDiagnostics.UnknownMember(PathOf(member.Name)));
            }
        }
    }

    /// <summary>Refuses a list without anything in it.</summary>
    public void NotEmpty(string name)
    {
        if (Find(name) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0)
        {
            _faults.Add(VerificationDiagnostics.Empty(PathOf(name)));
        }
    }

    /// <summary>Returns whether there is such a member.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Returns whether a member is an object.</summary>
    public bool IsObject(string name) => Find(name)?.ValueKind == JsonValueKind.Object;

    /// <summary>Returns whether a member is a list.</summary>
    public bool IsList(string name) => Find(name)?.ValueKind == JsonValueKind.Array;

    /// <summary>Reads a text that must be there.</summary>
    public string Text(string name) => OptionalText(name) ?? Missing(name, "");

    /// <summary>Reads a text.</summary>
    public string? OptionalText(string name) =>
        Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text
        : Wrong(name, "text");

    /// <summary>Reads an absolute address that must be there.</summary>
    public string Address(string name) => OptionalAddress(name) ?? Missing(name, "");

    /// <summary>Reads an absolute address.</summary>
    public string? OptionalAddress(string name) =>
        OptionalText(name) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out _) && text.Contains(':', StringComparison.Ordinal) ? text
        : Wrong(name, "URI");

    /// <summary>Reads a moment that must be there.</summary>
    public DateTimeOffset? Moment(string name) =>
        Has(name) ? OptionalMoment(name) : Missing<DateTimeOffset?>(name, null);

    /// <summary>Reads a moment.</summary>
    public DateTimeOffset? OptionalMoment(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        var moment = Badges.Moment.Read(text);
        if (moment is null)
        {
            Wrong(name, "dateTime");
        }

        return moment;
    }

    /// <summary>Reads a yes or no.</summary>
    public bool? OptionalFlag(string name)
    {
        switch (Find(name)?.ValueKind)
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Wrong(name, "boolean");
                return null;
        }
    }

    /// <summary>Refuses a member that is no number.</summary>
    public void OptionalNumber(string name)
    {
        if (Find(name) is { ValueKind: not JsonValueKind.Number })
        {
            Wrong(name, "number");
        }
    }

    /// <summary>Reads a list of texts; one text stands for a list of one.</summary>
    public ImmutableArray<string> Texts(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return [value.GetString()!];
        }

        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)
        )
        {
            Wrong(name, "text[]");
            return [];
        }

        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>Refuses an object that is not of one of these types.</summary>
    public void Type(params ReadOnlySpan<string> anyOf)
    {
        var types = Texts("type");
        foreach (var type in anyOf)
        {
            if (types.Contains(type, StringComparer.Ordinal))
            {
                return;
            }
        }

        if (_element.ValueKind != JsonValueKind.Undefined)
        {
            _faults.Add(VerificationDiagnostics.WrongForm(PathOf("type"), anyOf[^1]));
        }
    }

    /// <summary>Reads an object that must be there.</summary>
    public JsonReader Object(string name) =>
        OptionalObject(name) ?? Missing(name, new JsonReader(default, PathOf(name), _faults));

    /// <summary>Reads an object.</summary>
    public JsonReader? OptionalObject(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return new JsonReader(value, PathOf(name), _faults);
        }

        Wrong(name, "object");
        return new JsonReader(default, PathOf(name), _faults);
    }

    /// <summary>Reads a list of objects.</summary>
    public ImmutableArray<JsonReader> Objects(string name)
    {
        if (Find(name) is not { } value)
        {
            return [];
        }

        if (
            value.ValueKind != JsonValueKind.Array
            || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object)
        )
        {
            Wrong(name, "object[]");
            return [];
        }

        return
        [
            .. value
                .EnumerateArray()
                .Select((item, index) => new JsonReader(item, $"{PathOf(name)}[{index}]", _faults)),
        ];
    }

    private JsonElement? Find(string name) =>
        _element.ValueKind == JsonValueKind.Object && _element.TryGetProperty(name, out var value) ? value : null;

    private string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    private T Missing<T>(string name, T empty)
    {
        if (_element.ValueKind == JsonValueKind.Object && !Has(name))
        {
            _faults.Add(VerificationDiagnostics.Missing(PathOf(name)));
        }

        return empty;
    }

    private string? Wrong(string name, string expected)
    {
        _faults.Add(VerificationDiagnostics.WrongForm(PathOf(name), expected));
        return null;
    }

    private sealed class Faults
    {
        public Diagnostic? First { get; private set; }

        public void Add(Diagnostic fault) => First ??= fault;
    }
}
