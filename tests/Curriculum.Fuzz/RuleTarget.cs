using System.Text;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Formatting;
using Curriculum.Dsl.Rules;
using Curriculum.Dsl.Tests.Rules;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Rules;
using YamlDotNet.Core;

namespace Curriculum.Fuzz;

/// <summary>Reads any text as a rule of both languages, explains its fault or brings it into the one style.</summary>
internal static class RuleTarget
{
    private static readonly RuleParser Dutch = new(RuleWords.Dutch);
    private static readonly RuleParser English = new(RuleWords.English);
    private static readonly CatalogDocument Nowhere = CatalogDocument.Read(
        new CatalogFile("x.yaml", "id: x\n"u8.ToArray()),
        EntityKind.Module,
        TextLanguage.Dutch,
        "x"
    );

    /// <summary>Takes one input.</summary>
    public static void Take(byte[] input)
    {
        var rule = Encoding.UTF8.GetString(input);
        Take(rule, Dutch);
        Take(rule, English);
    }

    private static void Take(string rule, RuleParser parser)
    {
        var words = parser.Words;
        var (tree, fault) = parser.Read(rule);
        var (expected, place) = DescentParser.Read(rule, words);
        Law.Holds(fault?.At.Start == place, "two parsers stop at the same character");
        if (tree is null)
        {
            var source = new RuleSource(Nowhere, new YamlNode.Scalar(0, 2, rule, ScalarStyle.Plain));
            var told = RuleFaults.Explain(fault!, source, words);
            Law.Holds(told.Message(TextLanguage.Dutch).Length > 0, "a fault is told");
            return;
        }

        Law.Holds(string.Equals(RuleTrees.Text(tree), expected, StringComparison.Ordinal), "two parsers agree");
        if (RuleForm.Mixed(tree) is null)
        {
            var line = Form(rule, tree, words, words);
            Law.Holds(line is not null, "no word of a rule is lost");
            Law.Holds(
                Again(line!, parser, words) is { } same && string.Equals(same, line, StringComparison.Ordinal),
                "what is formatted stays as it is"
            );
            var other = ReferenceEquals(parser, Dutch) ? English : Dutch;
            var there = Form(rule, tree, words, words.Other);
            Law.Holds(
                there is null
                    || (Again(there, other, words) is { } back && string.Equals(back, line, StringComparison.Ordinal)),
                "the other language and back is the same"
            );
        }
    }

    private static string? Again(string rule, RuleParser parser, RuleWords to) =>
        parser.Read(rule).Tree is { } tree ? Form(rule, tree, parser.Words, to) : null;

    /// <summary>Returns null when a name is a word of the other language, so that it cannot be said there.</summary>
    private static string? Form(string rule, RuleNode tree, RuleWords from, RuleWords to)
    {
        var form = new RuleForm(rule, from, to);
        var piece = form.Of(tree);
        return form.IsWhole(piece) ? piece.Line() : null;
    }
}
