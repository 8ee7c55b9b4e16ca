using System.Globalization;
using Curriculum.Diagnostics;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Dsl.Formatting;

/// <summary>Decides how everything in a file is written: the order of keys, the words of the language, the style of rules.</summary>
internal sealed class FormBuilder(CatalogDocument document, FileComments comments, TextLanguage to)
{
    private readonly RuleParser _parser = new(RuleWords.In(document.Language));

    /// <summary>Returns a map as it is to be written; what cannot be read is reported to the document.</summary>
    public Form.Map Map(YamlNode.Map map, Shape shape)
    {
        if (shape is not { Kind: ShapeKind.Map, Terms: { } terms })
        {
            var (isNamed, entries) = (shape.Kind == ShapeKind.Named, map.Entries.AsEnumerable());
            var below = new Shape(isNamed ? ShapeKind.YesNo : ShapeKind.Value, shape.Path, null);
            var own = (isNamed ? entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal) : entries).Select(
                entry => Part(entry.Key.Value, entry.Key, Value(entry.Value, below))
            );
            return new Form.Map([.. own], IsBlock: false);
        }

        var known = map
            .Entries.Select(entry => (Entry: entry, Term: terms.Find(entry.Key.Value, document.Language)))
            .OrderBy(pair => pair.Term is null ? terms.All.Length : terms.All.IndexOf(pair.Term));
        return new Form.Map([.. known.Select(pair => Part(pair.Entry, pair.Term, shape))], IsBlock: false);
    }

    private FormPart Part(YamlEntry entry, Term? term, Shape shape) =>
        term is null
            ? Part(entry.Key.Value, entry.Key, Value(entry.Value, new Shape(ShapeKind.Value, shape.Path, null)))
            : Part(term.In(to), entry.Key, Value(entry.Value, Shapes.Of(shape.Path, term.English), term.In(to)));

    private FormPart Part(string key, YamlNode node, Form value) => new(key, value, comments.Of(node));

    private Form Value(YamlNode node, Shape shape, string key = "") =>
        shape.Kind switch
        {
            ShapeKind.Rules => Rules(node, shape, key),
            ShapeKind.Rule => OneRule(node, shape),
            ShapeKind.Localized => Localized(node, shape),
            _ => node switch
            {
                YamlNode.Map map => Map(map, shape),
                YamlNode.List list => List(list, shape),
                YamlNode.Scalar scalar => Scalar(scalar, shape),
                _ => throw new System.Diagnostics.UnreachableException(),
            },
        };

    private Form.List List(YamlNode.List list, Shape shape) =>
        new(
            [.. list.Items.Select(item => Hoisted(Part("", item, Value(item, shape))))],
            IsBlock: list.Items.Any(item => item is YamlNode.Map)
        );

    /// <summary>Between a dash and the first key there is no room for comments, so they go before the dash.</summary>
    private static FormPart Hoisted(FormPart item) =>
        item.Value is Form.Map { Parts: [{ Remarks.Before.IsEmpty: false } first, .. var others] } map
            ? item with
            {
                Value = map with { Parts = [first with { Remarks = first.Remarks with { Before = [] } }, .. others] },
                Remarks = item.Remarks with { Before = item.Remarks.Before.AddRange(first.Remarks.Before) },
            }
            : item;

    private Form Rules(YamlNode node, Shape shape, string key)
    {
        if (node is YamlNode.List { IsFlow: true, Items.IsEmpty: false })
        {
            document.Report(FileDiagnostics.RulesInBrackets(document.Span(node), key));
        }

        var items = node is YamlNode.List list ? list.Items : [node];
        if (node is YamlNode.Scalar { Value.Length: 0 })
        {
            return new Form.Nothing();
        }

        var isOne = node is not YamlNode.List;
        return new Form.List(
            [.. items.SelectMany(item => Items(item, shape, isOne ? Remarks.None : comments.Of(item)))],
            IsBlock: true
        );
    }

    /// <summary>What joins with the word for and is one item each; a rule with a reason stays one, since the reason is of the whole.</summary>
    private IEnumerable<FormPart> Items(YamlNode item, Shape shape, Remarks remarks)
    {
        var form = OneRule(item, shape);
        if (form is not Form.Rule { Piece.Conjuncts: { Length: > 1 } parts })
        {
            return [Hoisted(new FormPart("", form, remarks))];
        }

        return parts.Select(
            (part, index) =>
                new FormPart(
                    "",
                    new Form.Rule(part),
                    new Remarks(
                        index == 0 ? remarks.Before : [],
                        index == 0 ? remarks.Beside : null,
                        index == parts.Length - 1 ? remarks.After : []
                    )
                )
        );
    }

    private Form OneRule(YamlNode node, Shape shape)
    {
        switch (node)
        {
            case YamlNode.Map map:
                return Map(map, new Shape(ShapeKind.Map, "rule", PartTerms.Rule)) with { IsBlock = true };
            case YamlNode.Scalar { Value.Length: > 0 } scalar:
                return Rule(scalar);
            default:
                return Value(node, shape with { Kind = ShapeKind.Value });
        }
    }

    private Form Rule(YamlNode.Scalar scalar)
    {
        var source = new RuleSource(document, scalar);
        var (tree, fault) = _parser.Read(scalar.Value);
        if (tree is null)
        {
            document.Report(RuleFaults.Explain(fault!, source, _parser.Words));
            return new Form.Nothing();
        }

        if (RuleForm.Mixed(tree) is { } odd)
        {
            var (or, and) = (_parser.Words.Text(RuleWord.Or), _parser.Words.Text(RuleWord.And));
            document.Report(SyntaxDiagnostics.Mixed(source.Span(odd.Start, odd.End), or, and));
            return new Form.Nothing();
        }

        var form = new RuleForm(scalar.Value, _parser.Words, RuleWords.In(to));
        var piece = form.Of(tree);
        if (!form.IsWhole(piece))
        {
            document.Report(FileDiagnostics.CannotBeWritten(document.Path));
        }

        return new Form.Rule(piece);
    }

    /// <summary>A text in the catalog's own language stands alone; a text in the other one says which it is.</summary>
    private Form Localized(YamlNode node, Shape shape)
    {
        switch (node)
        {
            case YamlNode.Map { Entries: [{ Value: YamlNode.Scalar alone } single] }
                when Is(single.Key.Value, to) && comments.Of(single.Key).IsEmpty:
                return Scalar(alone, shape);
            case YamlNode.Map map:
                return Map(map, new Shape(ShapeKind.Map, shape.Path, LanguageTerms.Both));
            case YamlNode.Scalar { Value.Length: > 0 } scalar when document.Language != to:
                return new Form.Map(
                    [new FormPart(Code(document.Language), Scalar(scalar, shape), Remarks.None)],
                    IsBlock: false
                );
            default:
                return Value(node, shape with { Kind = ShapeKind.Text });
        }
    }

    private Form Scalar(YamlNode.Scalar scalar, Shape shape)
    {
        var isPlain = scalar.Style == ScalarStyle.Plain;
        if (isPlain && scalar.Value.Length == 0)
        {
            return new Form.Nothing();
        }

        var value = Translated(scalar.Value, shape);
        var asRead = shape.Kind == ShapeKind.Value && !isPlain && !IsYesNo(scalar.Value);
        return new Form.Scalar(value, PlainText.IsOtherType(value) && (shape.IsText || asRead));
    }

    private bool IsYesNo(string value) => ValueTerms.YesNo.Find(value, document.Language) is not null;

    private string Translated(string value, Shape shape) =>
        shape.Kind switch
        {
            ShapeKind.CatalogLanguage when Is(value, document.Language) => Code(to),
            ShapeKind.Word => Word(value, shape.Terms!),
            ShapeKind.YesNo or ShapeKind.Map => Word(value, ValueTerms.YesNo),
            ShapeKind.Duration => Duration(value),
            ShapeKind.Value => Duration(Word(value, ValueTerms.YesNo)),
            _ => value,
        };

    private string Word(string value, Terms terms) => terms.Find(value, document.Language)?.In(to) ?? value;

    private string Duration(string value)
    {
        var from = RuleWords.In(document.Language);
        return
            value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var amount, var unit]
            && int.TryParse(amount, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && from.TryFind(unit, out var word)
            && word is RuleWord.Day or RuleWord.Week or RuleWord.Month or RuleWord.Year
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{number} {(number == 1 ? RuleWords.In(to).Text(word) : RuleWords.In(to).Plural(word))}"
            )
            : value;
    }

    private static bool Is(string code, TextLanguage language) =>
        string.Equals(code, Code(language), StringComparison.Ordinal);

    private static string Code(TextLanguage language) => language == TextLanguage.Dutch ? "nl" : "en";
}
