using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Curriculum.Diagnostics;

namespace Curriculum.Badges;

/// <summary>Reads JSON that every reader understands alike, and refuses the rest by name.</summary>
/// <remarks>
/// Two parsers that disagree about a text are a way to forge. So: strict UTF-8, no name twice, no half surrogate pair,
/// no number beyond a double, and bounds on size and depth that are checked before anything is built.
/// </remarks>
internal static class StrictJson
{
    /// <summary>The largest text that is read, in bytes.</summary>
    public const int LargestText = 1024 * 1024;

    /// <summary>The deepest nesting that is read.</summary>
    public const int DeepestNesting = 64;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = DeepestNesting,
    };

    /// <summary>Reads a text, or says why not; the caller disposes of the document.</summary>
    public static bool TryParse(
        ReadOnlyMemory<byte> text,
        [NotNullWhen(true)] out JsonDocument? document,
        [NotNullWhen(false)] out Diagnostic? fault
    )
    {
        document = null;
        fault = Refusal(text.Span);
        if (fault is not null)
        {
            return false;
        }

        try
        {
            document = JsonDocument.Parse(text, Options);
            Walk(document.RootElement);
            return true;
        }
        catch (JsonException exception)
        {
            fault = ReasonOf(text.Span, exception);
        }
        catch (InvalidOperationException)
        {
            fault = VerificationDiagnostics.NotUnicode();
        }
        catch (OverflowException)
        {
            fault = VerificationDiagnostics.NotFinite();
        }

        document?.Dispose();
        document = null;
        return false;
    }

    private static Diagnostic? Refusal(ReadOnlySpan<byte> text)
    {
        if (text.Length > LargestText)
        {
            return VerificationDiagnostics.TooLarge(LargestText);
        }

        return Utf8.IsValid(text) ? null : VerificationDiagnostics.NotUnicode();
    }

    /// <summary>The parser says only that it stopped; reading the text as bare tokens tells why.</summary>
    private static Diagnostic ReasonOf(ReadOnlySpan<byte> text, JsonException exception)
    {
        var tokens = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = LargestText });
        var isTooDeep = false;
        try
        {
            while (tokens.Read())
            {
                isTooDeep |= tokens.CurrentDepth >= DeepestNesting;
            }
        }
        catch (JsonException)
        {
            return VerificationDiagnostics.NotJson(
                (exception.LineNumber ?? 0) + 1,
                (exception.BytePositionInLine ?? 0) + 1
            );
        }

        return isTooDeep ? VerificationDiagnostics.TooDeep(DeepestNesting) : VerificationDiagnostics.NameTwice();
    }

    /// <summary>Touches every string and number: the parser leaves half surrogates and infinities to whoever reads them.</summary>
    private static void Walk(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    Walk(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Walk(item);
                }

                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Number when !double.IsFinite(element.GetDouble()):
                throw new OverflowException();
        }
    }
}
