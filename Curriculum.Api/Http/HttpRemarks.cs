using System.Globalization;
using Curriculum.Diagnostics;

namespace Curriculum.Api.Http;

/// <summary>Block 60: what can be wrong with a request.</summary>
internal static class HttpRemarks
{
    /// <summary>Nothing lies at an address.</summary>
    public static Diagnostic NotFound(string path) => Diagnostic.Of("CUR6001", Shortened(path));

    /// <summary>An address does not know a method.</summary>
    public static Diagnostic MethodNotAllowed(string method) => Diagnostic.Of("CUR6002", Shortened(method));

    /// <summary>The answer exists in none of the media types accepted.</summary>
    public static Diagnostic NotAcceptable(string offered) => Diagnostic.Of("CUR6003", offered);

    /// <summary>A body is longer than its cap.</summary>
    public static Diagnostic TooLarge(long most) => Diagnostic.Of("CUR6004", Number(most));

    /// <summary>A body is of another media type than the one that is read.</summary>
    public static Diagnostic UnsupportedMediaType(string read) => Diagnostic.Of("CUR6005", read);

    /// <summary>A body is no JSON that can be trusted to mean one thing.</summary>
    public static Diagnostic NoJson(long line, long column) => Diagnostic.Of("CUR6006", Number(line), Number(column));

    /// <summary>A request has faults, which are told one by one.</summary>
    public static Diagnostic Faults(int count) => Diagnostic.Of("CUR6007", Number(count));

    /// <summary>Someone asks more than a fair share.</summary>
    public static Diagnostic TooMany(int seconds) => Diagnostic.Of("CUR6008", Number(seconds));

    /// <summary>An answer was not found in time.</summary>
    public static Diagnostic TooLong(int seconds) => Diagnostic.Of("CUR6009", Number(seconds));

    /// <summary>An address takes no such parameter.</summary>
    public static Diagnostic UnknownParameter(string name) => Diagnostic.Of("CUR6010", Shortened(name));

    /// <summary>A request breaks the rules of HTTP itself.</summary>
    public static Diagnostic NotUnderstood() => Diagnostic.Of("CUR6011");

    /// <summary>There is no catalog to answer from.</summary>
    public static Diagnostic NoCatalog(string folder) => Diagnostic.Of("CUR6012", folder);

    /// <summary>The fault is ours.</summary>
    public static Diagnostic Ours() => Diagnostic.Of("CUR6050");

    private static string Shortened(string text) => text.Length <= 80 ? text : $"{text[..79]}…";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
