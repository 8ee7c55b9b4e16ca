namespace Curriculum.Dsl.Formatting;

/// <summary>What may stand below a key, as far as its writing goes.</summary>
internal enum ShapeKind
{
    /// <summary>A value of which only yes, no and durations are known.</summary>
    Value,

    /// <summary>A text that is the same in every language.</summary>
    Text,

    /// <summary>A text in the catalog's language, or in both.</summary>
    Localized,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number with a unit of time.</summary>
    Duration,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>One rule.</summary>
    Rule,

    /// <summary>A list of rules that must all hold.</summary>
    Rules,

    /// <summary>A word of the language, or a list of them.</summary>
    Word,

    /// <summary>A map with known keys, or a list of such maps.</summary>
    Map,

    /// <summary>A map whose keys are names of the author's own.</summary>
    Named,

    /// <summary>A map from names of the author's own to whole numbers, of which the order means nothing.</summary>
    NamedWhole,

    /// <summary>The language of the catalog itself.</summary>
    CatalogLanguage,
}
