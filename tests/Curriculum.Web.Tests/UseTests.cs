using Microsoft.Playwright;

namespace Curriculum.Web.Tests;

/// <summary>The page does its work for whoever comes: without scripts, with a keyboard only, on a slow line.</summary>
public sealed class UseTests(Site site) : IClassFixture<Site>
{
    private const string Here =
        "document.activeElement.name || document.activeElement.className || document.activeElement.tagName";

    [Fact]
    public async Task Without_scripts_a_question_gets_its_path()
    {
        var page = await site.OpenAsync("/nl", 390, scripts: false);
        await page.Locator("summary").First.ClickAsync();
        await page.Locator("[value='bewijs/vca-b']").CheckAsync();
        await page.Locator("#goal").SelectOptionAsync("ins/laadpaalmonteur");
        await Visits.SendAsync(page);
        Assert.EndsWith("/nl", page.Url, StringComparison.Ordinal);
        Assert.Equal("Laadpaalmonteur (privaat)", await page.Locator("h1").TextContentAsync());
        Assert.True(await page.Locator(".station.study").CountAsync() > 0);
        Assert.True(await page.Locator("[value='bewijs/vca-b']").IsCheckedAsync());
    }

    [Fact]
    public async Task An_open_question_is_answered_with_one_press()
    {
        var page = await site.OpenAsync("/nl", 390);
        await page.Locator("#goal").SelectOptionAsync("net/monteur-ls");
        await Visits.SendAsync(page);
        await page.Locator("button[value='fact.heeft-leerbedrijf:yes']").ClickAsync();
        Assert.True(await page.Locator("[name='fact.heeft-leerbedrijf'][value=yes]").IsCheckedAsync());
        Assert.Equal(0, await page.Locator("button[value='fact.heeft-leerbedrijf:yes']").CountAsync());
    }

    [Fact]
    public async Task With_a_keyboard_only_a_question_gets_its_path()
    {
        var page = await site.OpenAsync("/en", 1280);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>(Here));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("goal", await page.EvaluateAsync<string>(Here));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Locator("#hours").FocusAsync();
        await page.Keyboard.TypeAsync("8");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".station.end").WaitForAsync();
    }

    /// <summary>WCAG 2.4.7: who walks with the keyboard always sees where they are.</summary>
    [Theory]
    [InlineData("question")]
    [InlineData("path")]
    public async Task Every_stop_of_the_keyboard_is_seen(string visit)
    {
        var page = await Visits.GoAsync(site, "nl", 390, visit);
        await page.EvaluateAsync("document.activeElement.blur()");
        for (var stop = 0; stop < 60; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            Assert.True(
                await page.EvaluateAsync<bool>(
                    """
                    (() => {
                      const e = document.activeElement;
                      if (e === document.body) return true;
                      const style = getComputedStyle(e);
                      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                    })()
                    """
                ),
                await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")
            );
        }
    }

    [Fact]
    public async Task A_page_takes_two_requests_of_our_own_and_little_of_the_line()
    {
        var page = await site.OpenAsync("/nl", 390);
        var asked = new List<IResponse>();
        page.Response += (_, response) => asked.Add(response);
        await page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.All(
            asked,
            response => Assert.StartsWith(site.Address.ToString(), response.Url, StringComparison.Ordinal)
        );
        Assert.InRange(asked.Count, 1, 3);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("nl", "en")]
    [InlineData("en", "nl")]
    public async Task The_other_language_is_one_press_away(string language, string other)
    {
        var page = await site.OpenAsync($"/{language}", 390);
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        await page.Locator("nav a").ClickAsync();
        Assert.Equal(other, await page.Locator("html").GetAttributeAsync("lang"));
    }

    /// <summary>WCAG 3.1.2: a text that exists in Dutch only is read out as Dutch on the English page.</summary>
    [Fact]
    public async Task A_text_in_another_language_is_marked()
    {
        var page = await Visits.GoAsync(site, "en", 1280, "path");
        Assert.True(await page.Locator("main [lang=nl]").CountAsync() > 0);
    }
}
