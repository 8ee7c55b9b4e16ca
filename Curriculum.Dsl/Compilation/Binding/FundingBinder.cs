using Curriculum.Model;

namespace Curriculum.Dsl.Compilation.Binding;

/// <summary>Makes a funding scheme of its map.</summary>
internal static class FundingBinder
{
    private const int CentsInAEuro = 100;

    /// <summary>Returns the scheme, or null when its rule is wrong; what is wrong is reported.</summary>
    public static Funding? Bind(MapReader map, string id)
    {
        map.Require("title", "if");
        var title = map.Localized("title");
        var amount = map.Whole("amount");
        var checkedOn = map.Date("checked-on");
        var source = map.Text("source");
        return map.OneRule(Place.Of(id, "if"), "if", RuleStratum.Free) is { } rule
            ? new Funding
            {
                Id = new FundingId(id),
                Title = title,
                If = rule,
                AmountCents = (long?)amount * CentsInAEuro,
                CheckedOn = checkedOn,
                Source = source,
            }
            : null;
    }
}
