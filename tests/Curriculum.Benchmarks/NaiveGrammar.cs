using System.Collections.Immutable;
using Sprache;

namespace Curriculum.Benchmarks;

/// <summary>The rules of the mix as the first pages on Sprache would write them: over characters, with queries and alternatives.</summary>
internal static class NaiveGrammar
{
    private static readonly Parser<string> Name =
        from first in Parse.Letter
        from rest in Parse.LetterOrDigit.Or(Parse.Chars('-', '/', '.')).Many().Text()
        select first + rest;

    private static readonly Parser<string> Duration =
        from number in Parse.Number.Token()
        from unit in Parse.String("maanden").Or(Parse.String("jaar")).Or(Parse.String("weken")).Text().Token()
        select $"{number} {unit}";

    private static readonly Parser<object> Age =
        from word in Parse.String("leeftijd").Token()
        from sign in Parse.String(">=").Text().Token()
        from number in Parse.Number.Token()
        select (object)(sign, number);

    private static readonly Parser<object> Language =
        from word in Parse.String("taal").Token()
        from code in Name.Contained(Parse.Char('('), Parse.Char(')')).Token()
        from sign in Parse.String(">=").Text().Token()
        from level in Name.Token()
        select (object)(code, sign, level);

    private static readonly Parser<object> Experience =
        from word in Parse.String("ervaring").Token()
        from trade in Name.Contained(Parse.Char('('), Parse.Char(')')).Token()
        from sign in Parse.String(">=").Text().Token()
        from duration in Duration
        select (object)(trade, sign, duration);

    private static readonly Parser<object> Count =
        from word in Parse.String("minstens").Token()
        from number in Parse.Number.Token()
        from of in Parse.String("van").Token()
        from parts in Parse
            .Ref(() => Any)
            .DelimitedBy(Parse.Char(',').Token())
            .Contained(Parse.Char('(').Token(), Parse.Char(')').Token())
        select (object)(number, parts.ToImmutableArray());

    private static readonly Parser<object> Held =
        from name in Name.Token()
        from itself in Parse.String("zelf behaald").Token().Text().Optional()
        select (object)(name, itself.IsDefined);

    private static readonly Parser<object> Term = Parse
        .Ref(() => Any)
        .Contained(Parse.Char('(').Token(), Parse.Char(')').Token())
        .Or(Count)
        .Or(Age)
        .Or(Language)
        .Or(Experience)
        .Or(Held);

    private static readonly Parser<object> All =
        from parts in Term.DelimitedBy(Parse.String("en").Token())
        select (object)parts.ToImmutableArray();

    private static readonly Parser<object> Any =
        from parts in All.DelimitedBy(Parse.String("of").Token())
        select (object)parts.ToImmutableArray();

    /// <summary>Gets the parser of a whole rule.</summary>
    public static Parser<object> Rule { get; } = Any.End();
}
