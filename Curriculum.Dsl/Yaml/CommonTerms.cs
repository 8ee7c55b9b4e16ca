namespace Curriculum.Dsl.Yaml;

/// <summary>The keys that more than one map has.</summary>
internal static class CommonTerms
{
    /// <summary>The key <c>id</c>.</summary>
    public static readonly Term Id = new("id", "id");

    /// <summary>The key <c>title</c>.</summary>
    public static readonly Term Title = new("title", "titel");

    /// <summary>The key <c>name</c>.</summary>
    public static readonly Term Name = new("name", "naam");

    /// <summary>The key <c>version</c>.</summary>
    public static readonly Term Version = new("version", "versie");

    /// <summary>The key <c>kind</c>.</summary>
    public static readonly Term Kind = new("kind", "soort");

    /// <summary>The key <c>requires</c>.</summary>
    public static readonly Term Requires = new("requires", "vereist");

    /// <summary>The key <c>hours</c>.</summary>
    public static readonly Term Hours = new("hours", "uren");

    /// <summary>The key <c>aligns</c>.</summary>
    public static readonly Term Aligns = new("aligns", "sluit-aan");

    /// <summary>The key <c>source</c>.</summary>
    public static readonly Term Source = new("source", "bron");

    /// <summary>The key <c>accepted</c>.</summary>
    public static readonly Term Accepted = new("accepted", "aanvaard");

    /// <summary>The key <c>language</c>.</summary>
    public static readonly Term Language = new("language", "taal");

    /// <summary>The key <c>text</c>.</summary>
    public static readonly Term Text = new("text", "tekst");

    /// <summary>The key <c>from</c>.</summary>
    public static readonly Term From = new("from", "van");

    /// <summary>The key <c>until</c>.</summary>
    public static readonly Term Until = new("until", "tot");

    /// <summary>The key <c>region</c>.</summary>
    public static readonly Term Region = new("region", "regio");

    /// <summary>The key <c>mode</c>.</summary>
    public static readonly Term Mode = new("mode", "leerweg");

    /// <summary>The key <c>hours-per-week</c>.</summary>
    public static readonly Term HoursPerWeek = new("hours-per-week", "uren-per-week");

    /// <summary>The key <c>trade</c>.</summary>
    public static readonly Term Trade = new("trade", "vak");

    /// <summary>The key <c>issuer</c>.</summary>
    public static readonly Term Issuer = new("issuer", "uitgever");

    /// <summary>The key <c>level</c>.</summary>
    public static readonly Term Level = new("level", "niveau");

    /// <summary>The key <c>badge</c>.</summary>
    public static readonly Term Badge = new("badge", "badge");

    /// <summary>The key <c>if</c>.</summary>
    public static readonly Term If = new("if", "als");

    /// <summary>The key <c>because</c>.</summary>
    public static readonly Term Because = new("because", "omdat");
}
