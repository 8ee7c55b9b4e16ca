using System.Diagnostics;
using System.Text;

namespace Curriculum.Dsl.Formatting;

/// <summary>Writes a file: on one line what fits on one line, else every part on a line of its own.</summary>
internal sealed class FormWriter
{
    private const int Width = 100;
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    private FormWriter() { }

    /// <summary>Returns the text of a file.</summary>
    public static string Write(Form.Map root, FileComments comments)
    {
        var writer = new FormWriter();
        foreach (var comment in comments.Header)
        {
            writer._text.Append(comment).Append('\n');
        }

        if (root.Parts.IsEmpty)
        {
            writer._text.Append("{}\n");
        }

        writer.Block(root, 0);
        writer.Comments(comments.Footer, 0);
        return writer._text.ToString();
    }

    /// <summary>Writes the parts of a map or list, each from the start of a line.</summary>
    private void Block(Form form, int indent)
    {
        switch (form)
        {
            case Form.Map map:
                foreach (var part in map.Parts)
                {
                    Comments(part.Remarks.Before, indent);
                    _text.Append(' ', indent);
                    Entry(part, indent);
                }

                break;
            case Form.List list:
                foreach (var part in list.Parts)
                {
                    Item(part, indent);
                }

                break;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Writes a key and its value from where the key begins.</summary>
    private void Entry(FormPart part, int indent)
    {
        var key = PlainText.Written(part.Key, inBrackets: false, PlainText.IsOtherType(part.Key));
        _text.Append(key).Append(':');
        if (Inline(part.Value, indent + key.Length + ": ".Length) is { } line)
        {
            _text.Append(line.Length > 0 ? " " : "").Append(line);
            EndLine(part.Remarks.Beside);
        }
        else
        {
            Broken(part.Value, part.Remarks.Beside, indent + Step);
        }

        Comments(part.Remarks.After, indent);
    }

    private void Item(FormPart part, int indent)
    {
        Comments(part.Remarks.Before, indent);
        if (Inline(part.Value, indent + Step) is { } line)
        {
            _text.Append(' ', indent).Append('-').Append(line.Length > 0 ? " " : "").Append(line);
            EndLine(part.Remarks.Beside);
        }
        else if (part.Value is Form.Map { Parts: [var first, .. var others] } map)
        {
            // What stood beside a map on one line goes above the map of many.
            Comments(part.Remarks.Beside is { } beside ? [beside] : [], indent);
            _text.Append(' ', indent).Append("- ");
            Entry(first, indent + Step);
            Block(map with { Parts = others }, indent + Step);
        }
        else
        {
            _text.Append(' ', indent).Append('-');
            Broken(part.Value, part.Remarks.Beside, indent + Step);
        }

        Comments(part.Remarks.After, indent);
    }

    /// <summary>Writes a value that takes more lines than one, from behind its key or dash.</summary>
    private void Broken(Form form, string? beside, int indent)
    {
        switch (form)
        {
            case Form.Rule rule:
                _text.Append(" >-");
                EndLine(beside);
                Lines(rule.Piece.Lines(Width - indent), indent);
                break;
            case Form.Scalar scalar:
                _text.Append(scalar.Value.EndsWith('\n') ? " |" : " |-");
                EndLine(beside);
                Lines(scalar.Value.TrimEnd('\n').Split('\n'), indent);
                break;
            default:
                EndLine(beside);
                Block(form, indent);
                break;
        }
    }

    /// <summary>Returns a value that stands on the line of its key or dash, or null when it needs lines of its own.</summary>
    private static string? Inline(Form form, int column) =>
        form switch
        {
            Form.Nothing => "",
            Form.Scalar scalar when PlainText.IsLiteral(scalar.Value) => null,
            Form.Scalar scalar => PlainText.Written(scalar.Value, inBrackets: false, scalar.IsQuoted),
            Form.Rule rule => rule.Piece.Lines(Width - column) is [var line] ? line : null,
            _ => Flow(form) is { } line && (column + line.Length <= Width || IsEmpty(form)) ? line : null,
        };

    /// <summary>Returns a value between brackets, or null when it cannot stand there.</summary>
    private static string? Flow(Form form)
    {
        switch (form)
        {
            case Form.Scalar scalar:
                return PlainText.IsLiteral(scalar.Value)
                    ? null
                    : PlainText.Written(scalar.Value, inBrackets: true, scalar.IsQuoted);
            case Form.Rule rule:
                var text = rule.Piece.Line();
                return PlainText.IsPlain(text, inBrackets: true) ? text : null;
            case Form.Map map when IsEmpty(form) || !(map.IsBlock || map.HasRemarks):
                return Joined(map.Parts.Select(Pair)) is { } pairs ? $"{{{pairs}}}" : null;
            case Form.List list when IsEmpty(form) || !(list.IsBlock || list.HasRemarks):
                return Joined(list.Parts.Select(part => Flow(part.Value))) is { } items ? $"[{items}]" : null;
            default:
                return null;
        }
    }

    private static bool IsEmpty(Form form) =>
        form is Form.Map { Parts.IsEmpty: true } or Form.List { Parts.IsEmpty: true };

    private static string? Pair(FormPart part) =>
        Flow(part.Value) is { } value
            ? $"{PlainText.Written(part.Key, inBrackets: true, PlainText.IsOtherType(part.Key))}: {value}"
            : null;

    private static string? Joined(IEnumerable<string?> parts)
    {
        var all = new List<string>();
        foreach (var part in parts)
        {
            if (part is null)
            {
                return null;
            }

            all.Add(part);
        }

        return string.Join(", ", all);
    }

    private void Lines(IEnumerable<string> lines, int indent)
    {
        foreach (var line in lines)
        {
            _text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    private void Comments(IEnumerable<string> comments, int indent) => Lines(comments, indent);

    private void EndLine(string? beside)
    {
        if (beside is not null)
        {
            _text.Append(' ').Append(beside);
        }

        _text.Append('\n');
    }
}
