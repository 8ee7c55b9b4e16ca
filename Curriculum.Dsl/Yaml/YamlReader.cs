using System.Collections.Immutable;
using Curriculum.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Curriculum.Dsl.Yaml;

/// <summary>Reads the one document of a file into nodes with places, and reports what a catalog does not know of YAML.</summary>
internal sealed class YamlReader
{
    private const string MergeKey = "<<";

    private readonly SourceText _text;
    private readonly Parser _events;
    private readonly FileRemarks _remarks;
    private int _depth;
    private int _lastEnd;

    private YamlReader(SourceText text, FileRemarks remarks)
    {
        _text = text;
        _remarks = remarks;
        _events = new Parser(new StringReader(text.Text));
    }

    /// <summary>Returns the document, or null when it cannot be read; what is wrong is added to <paramref name="remarks"/>.</summary>
    public static YamlNode? Read(SourceText text, FileRemarks remarks)
    {
        return new YamlReader(text, remarks).Document();
    }

    private YamlNode? Document()
    {
        if (!Advance() || !Advance())
        {
            return null;
        }

        if (_events.Current is not DocumentStart start)
        {
            _remarks.Add(FileDiagnostics.Syntax(_text.Span(0, 0)));
            return null;
        }

        if (Directive(Index(start.End)) is { } directive)
        {
            _remarks.Add(FileDiagnostics.HiddenMeaning(_text.Span(directive, directive + 1), "%"));
        }

        if (!Advance() || Node() is not { } root || !Advance())
        {
            return null;
        }

        if (_events.Current is DocumentStart second)
        {
            _remarks.Add(FileDiagnostics.SecondDocument(_text.Span(Index(second.Start), Index(second.End))));
            return null;
        }

        return _events.Current is StreamEnd || Advance() ? root : null;
    }

    /// <summary>Reads the node that begins at the current event and moves to the event behind it.</summary>
    private YamlNode? Node()
    {
        switch (_events.Current)
        {
            case AnchorAlias alias:
                Refuse(alias, $"*{alias.Value.Value}");
                return Advance()
                    ? new YamlNode.Scalar(Index(alias.Start), Index(alias.End), "", ScalarStyle.Plain)
                    : null;
            case Scalar scalar:
                RefuseProperties(scalar);
                return Advance() ? NodeOf(scalar) : null;
            case SequenceStart sequence:
                RefuseProperties(sequence);
                return Nested(sequence, List);
            case MappingStart mapping:
                RefuseProperties(mapping);
                return Nested(mapping, Map);
            default:
                _remarks.Add(FileDiagnostics.Syntax(_text.Span(_lastEnd, _lastEnd)));
                return null;
        }
    }

    private YamlNode? Nested<T>(T start, Func<T, YamlNode?> read)
        where T : NodeEvent
    {
        // INVARIANT: no further event is asked for. The parser's own work grows with the square of the depth.
        if (_depth == YamlGuard.DeepestNesting)
        {
            var at = Index(start.Start);
            _remarks.Add(FileDiagnostics.TooDeep(_text.Span(at, at + 1), YamlGuard.DeepestNesting));
            return null;
        }

        _depth++;
        var node = Advance() ? read(start) : null;
        _depth--;
        return node;
    }

    private YamlNode.List? List(SequenceStart start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_events.Current is not SequenceEnd)
        {
            if (Node() is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        var end = Index(_events.Current.End);
        var isFlow = start.Style == SequenceStyle.Flow;
        return Advance()
            ? new YamlNode.List(Index(start.Start), EndOf(items, end, isFlow), items.DrainToImmutable(), isFlow)
            : null;
    }

    private YamlNode.Map? Map(MappingStart start)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (_events.Current is not MappingEnd)
        {
            if (Node() is not { } key || Node() is not { } value)
            {
                return null;
            }

            if (key is not YamlNode.Scalar name)
            {
                _remarks.Add(FileDiagnostics.WrongShape(_text.Span(key.Start, key.End), "?", "…: …"));
            }
            else if (name is { Value: MergeKey, Style: ScalarStyle.Plain })
            {
                _remarks.Add(FileDiagnostics.HiddenMeaning(_text.Span(name.Start, name.End), MergeKey));
            }
            else if (!keys.Add(name.Value))
            {
                _remarks.Add(FileDiagnostics.DuplicateKey(_text.Span(name.Start, name.End), name.Value));
            }
            else
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        var end = Index(_events.Current.End);
        var values = entries.Select(entry => entry.Value).ToList();
        return Advance()
            ? new YamlNode.Map(
                Index(start.Start),
                EndOf(values, end, start.Style == MappingStyle.Flow),
                entries.DrainToImmutable()
            )
            : null;
    }

    /// <summary>Returns where a directive stands before the document begins, or null.</summary>
    private int? Directive(int begin) =>
        _text.Text.StartsWith('%') ? 0
        : _text.Text.AsSpan(0, begin).IndexOf("\n%") is >= 0 and var at ? at + 1
        : null;

    /// <summary>A block ends where its last part ends; between brackets the parser stops before the closing one.</summary>
    private int EndOf(IReadOnlyList<YamlNode> parts, int end, bool isFlow)
    {
        if (!isFlow)
        {
            return parts.Count == 0 ? end : parts[^1].End;
        }

        return end < _text.Text.Length && _text.Text[end] is ']' or '}' ? end + 1 : end;
    }

    private YamlNode.Scalar NodeOf(Scalar scalar)
    {
        var start = Index(scalar.Start);
        var end = Index(scalar.End);
        while (end > start && char.IsWhiteSpace(_text.Text[end - 1]))
        {
            end--;
        }

        var node = new YamlNode.Scalar(start, end, scalar.Value, scalar.Style);
        RefuseHidden(node);
        return node;
    }

    /// <summary>The text itself hides nothing: only the escapes of double quotes can.</summary>
    private void RefuseHidden(YamlNode.Scalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && HiddenCharacters.IndexIn(scalar.Value) is >= 0 and var hidden)
        {
            var (start, end) = ScalarMap.Of(_text, scalar).Range(hidden, hidden + 1);
            _remarks.Add(FileDiagnostics.HiddenCharacter(_text.Span(start, end), scalar.Value[hidden]));
        }
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Refuse(node, $"&{node.Anchor.Value}");
        }

        if (!node.Tag.IsEmpty)
        {
            var start = Index(node.Start);
            var end = Math.Max(start, _text.Text.AsSpan(start).IndexOfAny(" \r\n\t,") + start);
            Refuse(node, _text.Text[start] == '!' ? _text.Text[start..end] : "!");
        }
    }

    private void Refuse(ParsingEvent node, string sign)
    {
        var start = _text.Text.IndexOf(sign, Index(node.Start), StringComparison.Ordinal);
        start = start < 0 ? Index(node.Start) : start;
        _remarks.Add(FileDiagnostics.HiddenMeaning(_text.Span(start, start + sign.Length), sign));
    }

    private bool Advance()
    {
        if (_remarks.IsFull)
        {
            return false;
        }

        try
        {
            if (_events.Current is { } current)
            {
                _lastEnd = Index(current.End);
            }

            if (_events.MoveNext())
            {
                return true;
            }

            _remarks.Add(FileDiagnostics.Syntax(_text.Span(_lastEnd, _lastEnd)));
        }
        catch (YamlException exception)
        {
            var start = Index(exception.Start);
            _remarks.Add(FileDiagnostics.Syntax(_text.Span(start, Math.Max(start, Index(exception.End)))));
        }
        // The parser also lets exceptions of its own buffers escape; to the author it is the same fault.
        catch (Exception exception)
            when (exception
                    is InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or IndexOutOfRangeException
                        or NullReferenceException
            )
        {
            _remarks.Add(FileDiagnostics.Syntax(_text.Span(_lastEnd, _lastEnd)));
        }

        return false;
    }

    private int Index(Mark mark) => (int)Math.Clamp(mark.Index, 0, _text.Text.Length);
}
