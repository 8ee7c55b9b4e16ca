using Microsoft.Playwright;

namespace Curriculum.Web.Tests;

/// <summary>What people come to see, in the steps they take to see it.</summary>
internal static class Visits
{
    public static readonly string[] All = ["question", "path", "nothing-to-learn", "impossible", "faults", "code"];

    public static async Task<IPage> GoAsync(Site site, string language, int width, string visit)
    {
        var address = visit is "code" ? $"/{language}/codes/cur0003" : $"/{language}";
        // The judge itself is a script; the page has none.
        var page = await site.OpenAsync(address, width, scripts: true);
        switch (visit)
        {
            case "path":
                await page.Locator("#goal").SelectOptionAsync("net/allround-monteur-ls");
                await page.Locator("#hours").FillAsync("16");
                await page.Locator("#dutch").SelectOptionAsync("A2");
                await SendAsync(page);
                foreach (var details in await page.Locator(".line details").AllAsync())
                {
                    await details.Locator("summary").ClickAsync();
                }

                break;
            case "nothing-to-learn":
                await page.Locator("#goal").SelectOptionAsync("ins/laadpaalmonteur");
                await page.Locator("#more").FillAsync("ins/laadpaalmonteur");
                await SendAsync(page);
                break;
            case "impossible":
                await page.Locator("#goal").SelectOptionAsync("net/allround-monteur-ls");
                await page.Locator("[name='fact.heeft-leerbedrijf'][value=no]").CheckAsync();
                await SendAsync(page);
                break;
            case "faults":
                await page.Locator("#born").FillAsync("12");
                await page.Locator("#more").FillAsync("lasdiploma");
                await SendAsync(page);
                break;
        }

        return page;
    }

    public static Task SendAsync(IPage page) => page.Locator("button[type=submit]").ClickAsync();
}
