using System.Globalization;
using System.Text;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Yaml;

namespace Curriculum.Dsl.Tests.Formatting;

/// <summary>Writes a file in another way that means the same: keys in any order, brackets or lines, any quotes, comments everywhere.</summary>
internal sealed class Scramble(Random random)
{
    private static readonly string Far = new(' ', 60);

    private readonly StringBuilder _text = new();

    public static CatalogFile Of(CatalogFile file, Random random)
    {
        var text = new SourceText(file.Path, Texts.Of(file));
        var root = (YamlNode.Map)YamlReader.Read(text, new FileRemarks())!;
        var scramble = new Scramble(random);
        foreach (var comment in CommentScan.Read(text, root))
        {
            scramble._text.Append(text.Text[comment.Start..comment.End]).Append('\n');
        }

        return scramble.Of(file.Path, root);
    }

    public static CatalogFile Of(string path, YamlNode.Map root, Random random) => new Scramble(random).Of(path, root);

    private CatalogFile Of(string path, YamlNode.Map root)
    {
        Remarks(0);
        Map(root, 0, startsLine: true);
        Remarks(0);
        return Texts.File(path, _text.ToString());
    }

    private void Map(YamlNode.Map map, int indent, bool startsLine)
    {
        var entries = map.Entries.ToArray();
        random.Shuffle(entries);
        foreach (var entry in entries)
        {
            if (startsLine)
            {
                Remarks(indent);
                _text.Append(' ', indent);
            }

            startsLine = true;
            _text.Append(PlainText.Written(entry.Key.Value, inBrackets: false, random.Next(5) == 0)).Append(':');
            Value(entry.Value, indent, 1 + random.Next(4));
        }

        Remarks(indent);
    }

    private void List(YamlNode.List list, int indent)
    {
        foreach (var item in list.Items)
        {
            Remarks(indent);
            _text.Append(' ', indent).Append('-');
            if (item is YamlNode.Map { Entries.IsEmpty: false } map && random.Next(2) == 0)
            {
                _text.Append(' ');
                Map(map, indent + 2, startsLine: false);
            }
            else
            {
                Value(item, indent, 2 + random.Next(3));
            }
        }

        Remarks(indent);
    }

    private void Value(YamlNode value, int indent, int step)
    {
        switch (value)
        {
            case YamlNode.Map { Entries.IsEmpty: false } map when HoldsLines(map) || random.Next(2) == 0:
                Beside();
                Map(map, indent + step, startsLine: true);
                break;
            case YamlNode.List { Items.IsEmpty: false } list when !list.IsFlow || random.Next(2) == 0:
                Beside();
                List(list, indent + step);
                break;
            case YamlNode.Scalar scalar when random.Next(6) == 0 && scalar.Value.Split(' ') is { Length: > 2 } words:
                _text.Append(" >-");
                Beside();
                _text.Append(' ', indent + step + 1).Append(words[0]).Append('\n');
                _text.Append(' ', indent + step + 1).AppendJoin(' ', words.Skip(1)).Append('\n');
                break;
            default:
                _text.Append(' ').Append(Flow(value));
                Beside();
                break;
        }
    }

    /// <summary>A list of rules stands below its key, and so does every map around it.</summary>
    private static bool HoldsLines(YamlNode node) =>
        node switch
        {
            YamlNode.Map map => map.Entries.Any(entry => HoldsLines(entry.Value)),
            YamlNode.List list => !list.IsFlow || list.Items.Any(HoldsLines),
            _ => false,
        };

    private string Flow(YamlNode node) =>
        node switch
        {
            YamlNode.Map map =>
                $"{{{string.Join(',', Shuffled(map).Select(entry => $"{Gap()}{PlainText.Written(entry.Key.Value, inBrackets: true, isQuoted: false)}: {Flow(entry.Value)}"))}{Gap()}}}",
            YamlNode.List list => $"[{string.Join(',', list.Items.Select(item => $"{Gap()}{Flow(item)}"))}{Gap()}]",
            YamlNode.Scalar scalar when scalar.Style != YamlDotNet.Core.ScalarStyle.Plain || random.Next(5) == 0 =>
                PlainText.Written(scalar.Value, inBrackets: true, isQuoted: true),
            YamlNode.Scalar scalar => PlainText.Written(scalar.Value, inBrackets: true, isQuoted: false),
            _ => "",
        };

    private YamlEntry[] Shuffled(YamlNode.Map map)
    {
        var entries = map.Entries.ToArray();
        random.Shuffle(entries);
        return entries;
    }

    private string Gap() =>
        random.Next(40) == 0 ? string.Create(CultureInfo.InvariantCulture, $" # ~{random.Next()}\n{Far}")
        : random.Next(6) == 0 ? $"\n{Far}"
        : " ";

    private void Beside() => _text.Append(random.Next(8) == 0 ? $" # ~{random.Next()} ]: \"\n" : "\n");

    private void Remarks(int indent)
    {
        while (random.Next(8) == 0)
        {
            _text.Append(' ', Math.Max(0, indent + random.Next(-2, 2)));
            _text.Append(CultureInfo.InvariantCulture, $"# ~{random.Next()} {{'\n");
        }

        if (random.Next(12) == 0)
        {
            _text.Append('\n');
        }
    }
}
