using Curriculum.Api.Http;

namespace Curriculum.Api.Pages;

/// <summary>The one style sheet, under an address that changes with its bytes.</summary>
internal static class PageStyle
{
    /// <summary>Gets the style sheet.</summary>
    public static Content Sheet { get; } = Read();

    /// <summary>Gets its address.</summary>
    public static string Address { get; } = $"/page-{Sheet.ETag.Trim('"')[..12]}.css";

    private static Content Read()
    {
        using var stream =
            typeof(PageStyle).Assembly.GetManifestResourceStream("Curriculum.Api.page.css")
            ?? throw new InvalidOperationException("the style sheet is not embedded");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Content.Of(bytes.ToArray(), "text/css; charset=utf-8");
    }
}
