using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Curriculum.Answers;
using Curriculum.Dsl.Compilation;
using Curriculum.Dsl.Yaml;
using Curriculum.Model;
using Curriculum.Planning;

namespace Curriculum.Dsl.Tests.Compilation;

/// <summary>A profile means the same whether it comes as a file, in either language, or as JSON.</summary>
public sealed class ProfileLawTests
{
    private const int Profiles = 3_000;

    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Who asks at the terminal and who asks over HTTP get the same answer.</summary>
    [Theory]
    [InlineData("whole-nl")]
    [InlineData("whole-en")]
    public void A_profile_is_the_same_in_yaml_and_in_json(string sample)
    {
        var catalog = CatalogCompiler.CompileFolder(Golden.Sample(sample)).Catalog!;
        var profiles = new RandomProfile(catalog, new Random(5));
        var yaml = new ProfileYaml(catalog);
        for (var number = 0; number < Profiles; number++)
        {
            var profile = profiles.Draw();
            var text = yaml.Of(profile);
            var (read, diagnostics) = ProfileReader.Read(Texts.File("ik.yaml", text), catalog);
            Assert.True(diagnostics.IsEmpty, $"{text}\n{Texts.Listed(diagnostics)}");
            Assert.Equal(Said(profile), Said(read!));
            Assert.Equal(Said(profile), Said(FromJson(profile, catalog)));
        }
    }

    /// <summary>The words of JSON are the English words of the language.</summary>
    [Fact]
    public void Every_mode_of_the_language_is_a_mode_of_a_question()
    {
        var catalog = CatalogCompiler.CompileFolder(Golden.Sample("whole-en")).Catalog!;
        foreach (var mode in ValueTerms.Modes.All)
        {
            Assert.Equal(
                mode.English,
                FromJson(CandidateProfile.Empty with { Mode = mode.English }, catalog).Mode,
                StringComparer.Ordinal
            );
        }
    }

    private static CandidateProfile FromJson(CandidateProfile profile, Catalog catalog)
    {
        var question = new PathQuestion(new Reference.ToModule(catalog.Modules[0].Id), profile, Day, Objective.Hours);
        var json = JsonSerializer.SerializeToElement(
            PathAnswers.Echo(question, catalog, TextLanguage.English),
            AnswersJson.Default.QuestionAnswer
        );
        var read = QuestionReader.Read(json, catalog, Day);
        Assert.True(read.Faults.IsEmpty, $"{json}\n{string.Join(", ", read.Faults)}");
        return read.Question!.Profile;
    }

    /// <summary>Says every value of a record, so that a property that somebody adds is compared as well.</summary>
    private static string Said(object? value) =>
        value switch
        {
            null => "null",
            string text => $"'{text}'",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Said))}]",
            IFormattable plain => plain.ToString(null, CultureInfo.InvariantCulture),
            bool answer => answer ? "yes" : "no",
            Reference reference => $"{reference.GetType().Name} {reference.Id}",
            _ =>
                $"{{{string.Join(", ", Properties(value).Select(each => $"{each.Name}: {Said(each.GetValue(value))}"))}}}",
        };

    private static IEnumerable<PropertyInfo> Properties(object value) =>
        value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(each => each.GetIndexParameters().Length == 0);
}
