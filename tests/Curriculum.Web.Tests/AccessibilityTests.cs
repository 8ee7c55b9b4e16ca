using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Curriculum.Web.Tests;

/// <summary>WCAG 2.2 AA, as far as a machine can tell, of all that people come to see.</summary>
public sealed class AccessibilityTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Languages = ["nl", "en"];
    private static readonly int[] Widths = [320, 390, 1280];

    public static TheoryData<string, int, string> Pages =>
        [.. from language in Languages from width in Widths from visit in Visits.All select (language, width, visit)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Everyone_can_see_read_and_touch_it(string language, int width, string visit)
    {
        var page = await Visits.GoAsync(site, language, width, visit);
        await NoRuleIsBrokenAsync(page);
        await NobodyScrollsSidewaysAsync(page, width);
        await EverythingIsLargeEnoughAsync(page);
        await page.Context.CloseAsync();
    }

    private static async Task NoRuleIsBrokenAsync(IPage page)
    {
        var result = await page.RunAxe();
        var broken = result.Violations.Select(rule =>
            $"{rule.Id}: {string.Join(", ", rule.Nodes.Select(node => node.Html))}"
        );
        Assert.Equal("", string.Join('\n', broken));
    }

    /// <summary>WCAG 1.4.10: nothing runs out of a window of 320 pixels.</summary>
    private static async Task NobodyScrollsSidewaysAsync(IPage page, int width) =>
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);

    /// <summary>WCAG 2.5.8 asks for 24 pixels; what stands on its own has 44, links in a sentence or a list excepted.</summary>
    private static async Task EverythingIsLargeEnoughAsync(IPage page) =>
        Assert.Empty(
            await page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll("button, select, input, summary, a:not(.skip)")]
                  .map(e => [e, (e.closest("label") ?? e).getBoundingClientRect()])
                  .filter(([e, box]) => box.width > 0 && (box.height < (e.closest("p, li") ? 24 : 44) || box.width < 24))
                  .map(([e, box]) => `${e.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
                """
            )
        );
}
