using System.Net;

namespace Curriculum.Api.Tests;

/// <summary>A candidate reads on the page what is renewed, where only an exam remains, and what is still to be decided.</summary>
public sealed class PathKindsPageTests : IDisposable
{
    private static readonly (string, string)[] Sam =
    [
        ("goal", "a/monteur"),
        ("have", "vca"),
        ("have", "evc"),
        ("have", "oud-meetbewijs"),
        ("earned.vca", "2021-03-01"),
        ("earned.evc", "2026-02-01"),
        ("scale.rekenen", "2"),
    ];

    private readonly Api _api = new(Path.Combine(Repository.Root, "tests", "Samples", "paths"));

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task A_paper_is_renewed_and_not_taken_again()
    {
        var html = await PostAsync("nl", Sam);
        Assert.Contains("Je had dit bewijs al. Je verlengt het.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Cursus VCA</h3>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_module_that_counts_already_the_exam_remains()
    {
        var html = await PostAsync("nl", Sam);
        Assert.Contains("Je doet alleen nog het examen.", html, StringComparison.Ordinal);
        Assert.Contains("Met dit examen krijg je: Meetbewijs.", html, StringComparison.Ordinal);
        Assert.Contains("<li class=\"exam\">examen</li>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("betaald werken", html, StringComparison.Ordinal);
    }

    /// <summary>Who counts on an exemption sees what it is, who decides, and what it takes without.</summary>
    [Theory]
    [InlineData(
        "nl",
        "Vrijstelling aanvragen",
        "8 uur. Examencommissie beslist.|16 uur. Examencommissie beslist.",
        "Dan is je kortste weg 56 uur leren.",
        "Werkt veilig aan een installatie"
    )]
    [InlineData(
        "en",
        "Ask for exemption",
        "8 hours. Examencommissie decides.|16 hours. Examencommissie decides.",
        "Then your shortest way is 56 hours of study.",
        "Works safely on an installation"
    )]
    public async Task An_exemption_that_is_not_decided_is_told(
        string language,
        string heading,
        string items,
        string refused,
        string outcome
    )
    {
        var html = await PostAsync(language, Sam);
        Assert.Contains($"<h2 id=\"claims\">{heading}</h2>", html, StringComparison.Ordinal);
        Assert.All(items.Split('|'), item => Assert.Contains(item, html, StringComparison.Ordinal));
        Assert.Contains(refused, html, StringComparison.Ordinal);
        Assert.DoesNotContain("24", html.Split("<svg")[0], StringComparison.Ordinal);
        Assert.Contains(outcome, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_exemption_there_is_no_word_of_one()
    {
        var html = await PostAsync("nl", [("goal", "a/monteur"), ("scale.rekenen", "2")]);
        Assert.DoesNotContain("rijstelling", html, StringComparison.Ordinal);
        Assert.DoesNotContain("verlengt", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scale_is_a_field_and_an_open_question()
    {
        var html = await PostAsync("nl", [("goal", "a/meten")]);
        Assert.Contains("<select id=\"scale.rekenen\"", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"2\">f2</option>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"scale.rekenen:2\"", html, StringComparison.Ordinal);
        var answered = await PostAsync("nl", [("goal", "a/meten"), ("set", "scale.rekenen:2")]);
        Assert.Contains("<option value=\"2\" selected>f2</option>", answered, StringComparison.Ordinal);
        Assert.Contains("bewezen de kortste weg", answered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_is_asked_of_what_the_answer_depends_on()
    {
        var html = await PostAsync("nl", Without("earned.evc"));
        Assert.Contains("EVC-rapport (niet ouder dan 2 jaar)", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#earned.evc\"", html, StringComparison.Ordinal);
        Assert.Contains("<input id=\"earned.evc\" name=\"earned.evc\" type=\"date\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_told_at_its_field()
    {
        var html = await PostAsync(
            "nl",
            [.. Without("earned.vca", "scale.rekenen"), ("earned.vca", "2030-01-01"), ("scale.rekenen", "9")]
        );
        Assert.Contains("href=\"#earned.vca\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"#scale.rekenen\"", html, StringComparison.Ordinal);
    }

    private static (string, string)[] Without(params string[] names) =>
        [.. Sam.Where(field => !names.Contains(field.Item1, StringComparer.Ordinal))];

    private async Task<string> PostAsync(string language, (string Name, string Value)[] fields)
    {
        using var client = _api.CreateClient();
        using var content = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        var response = await client.PostAsync(
            new Uri($"/{language}", UriKind.Relative),
            content,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
