using System.Collections.Immutable;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Formatting;

/// <summary>The comments of a file, each with the key or item that it precedes, stands beside, or follows.</summary>
internal sealed class FileComments
{
    private const string Modeline = "# yaml-language-server:";

    private readonly string _text;
    private readonly List<CommentAnchor> _anchors = [];
    private readonly Dictionary<YamlNode, CommentAnchor> _byNode = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _header = [];
    private readonly List<string> _footer = [];

    private FileComments(string text) => _text = text;

    /// <summary>Gets the comments at the top of the file that belong to the file; an empty one is an empty line.</summary>
    public IReadOnlyList<string> Header => _header;

    /// <summary>Gets the comments at the bottom of the file that belong to the file.</summary>
    public IReadOnlyList<string> Footer => _footer;

    /// <summary>Gets the comments in the order of the file, for those who want to know that none is lost.</summary>
    public ImmutableArray<string> All =>
        [
            .. _header.Where(comment => comment.Length > 0),
            .. _anchors.SelectMany(anchor =>
                anchor.Before.Concat(anchor.Beside is { } beside ? [beside] : []).Concat(anchor.After)
            ),
            .. _footer,
        ];

    /// <summary>Reads the comments of a file.</summary>
    public static FileComments Read(SourceText text, YamlNode.Map root)
    {
        var comments = new FileComments(text.Text);
        comments.AddAnchors(root);
        var found = CommentScan.Read(text, root);
        var first = comments._anchors.Count == 0 ? text.Text.Length : comments._anchors[0].Start;
        var top = comments.AddHeader([.. found.Where(comment => comment.Start < first)], first);
        var next = 0;
        foreach (var (start, end) in found.Skip(top))
        {
            while (next < comments._anchors.Count && comments._anchors[next].Start <= start)
            {
                next++;
            }

            comments.Attach(start, text.Text[start..end].TrimEnd(), next);
        }

        return comments;
    }

    /// <summary>Returns the comments of a key or item.</summary>
    public Remarks Of(YamlNode node) =>
        _byNode.GetValueOrDefault(node) is { } anchor
            ? new Remarks([.. anchor.Before], anchor.Beside, [.. anchor.After])
            : Remarks.None;

    private void AddAnchors(YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Map map when !IsFlow(map):
                foreach (var entry in map.Entries)
                {
                    Add(entry.Key, entry.Value, Column(entry.Key.Start));
                    AddAnchors(entry.Value);
                }

                break;
            case YamlNode.List { IsFlow: false } list:
                foreach (var item in list.Items)
                {
                    Add(item, item, Column(list.Start));
                    AddAnchors(item);
                }

                break;
        }
    }

    private void Add(YamlNode node, YamlNode value, int column)
    {
        var flow = value is YamlNode.List { IsFlow: true } || (value is YamlNode.Map map && IsFlow(map));
        var anchor = new CommentAnchor(node, node.Start, column, flow ? (value.Start, value.End) : (0, 0));
        _anchors.Add(anchor);
        _byNode[node] = anchor;
    }

    private bool IsFlow(YamlNode.Map map) => map.Start < _text.Length && _text[map.Start] == '{';

    private int Column(int at) => at - LineStart(at);

    private int LineStart(int at) => at == 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The top of a file belongs to the file: what editors read there, and what an empty line sets apart.</summary>
    private int AddHeader(List<(int Start, int End)> comments, int first)
    {
        var count = 0;
        for (var index = 0; index < comments.Count; index++)
        {
            var (start, end) = comments[index];
            var next = index + 1 < comments.Count ? comments[index + 1].Start : first;
            if (HasEmptyLine(end, next) || _text.AsSpan(start).StartsWith(Modeline, StringComparison.Ordinal))
            {
                count = index + 1;
            }
        }

        for (var index = 0; index < count; index++)
        {
            var (start, end) = comments[index];
            _header.Add(_text[start..end].TrimEnd());
            if (HasEmptyLine(end, index + 1 < comments.Count ? comments[index + 1].Start : first))
            {
                _header.Add("");
            }
        }

        return count;
    }

    private bool HasEmptyLine(int start, int end) => _text.AsSpan(start, Math.Max(0, end - start)).Count('\n') > 1;

    private void Attach(int at, string comment, int next)
    {
        var previous = next == 0 ? null : _anchors[next - 1];
        var start = LineStart(at);
        if (previous is not null && at < previous.Flow.End && at >= previous.Flow.Start)
        {
            previous.Before.Add(comment);
        }
        else if (_text.AsSpan(start, at - start).TrimStart(" \t-").Length > 0 && previous is not null)
        {
            if (previous.Beside is null)
            {
                previous.Beside = comment;
            }
            else
            {
                previous.Before.Add(comment);
            }
        }
        else
        {
            AttachLine(comment, at - start, next);
        }
    }

    /// <summary>A comment further to the right than what follows still belongs to what it follows.</summary>
    private void AttachLine(string comment, int column, int next)
    {
        if (next < _anchors.Count && _anchors[next].Column >= column)
        {
            _anchors[next].Before.Add(comment);
            return;
        }

        var owner = column == 0 ? -1 : next - 1;
        while (owner >= 0 && _anchors[owner].Column > column)
        {
            owner--;
        }

        (
            owner >= 0 ? _anchors[owner].After
            : next < _anchors.Count ? _anchors[next].Before
            : _footer
        ).Add(comment);
    }
}
