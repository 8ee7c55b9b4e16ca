using Microsoft.Playwright;

namespace Curriculum.Web.Tests;

/// <summary>The program on the demo catalog behind a real port, and a real browser before it.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Programs =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ];

    private readonly Api.Tests.Api _api = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address { get; private set; } = new("http://localhost");

    private static string? Chromium => Programs.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Chromium is not { } program)
        {
            return;
        }

        _api.UseKestrel(0);
        _api.StartServer();
        Address = _api.ClientOptions.BaseAddress;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = program, Args = ["--no-sandbox", "--disable-gpu"] }
        );
    }

    /// <summary>Opens a page of this width, in which scripts run only when asked.</summary>
    public async Task<IPage> OpenAsync(string path, int width, bool scripts = false)
    {
        Assert.SkipWhen(_browser is null, "chromium is not installed: apt-get install chromium");
        var context = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Address.ToString(),
                ViewportSize = new() { Width = width, Height = 800 },
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _api.DisposeAsync();
    }
}
