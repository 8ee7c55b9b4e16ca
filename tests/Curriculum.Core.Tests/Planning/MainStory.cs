using Curriculum.Model;
using static Curriculum.Core.Tests.Planning.Ask;

namespace Curriculum.Core.Tests.Planning;

/// <summary>The catalog of the main story: from nothing over roof and charge point to the grid.</summary>
internal static class MainStory
{
    private const string Grid =
        "net/b1k1 net/ls-p2k1 net/ls-p2k2 net/ls-p6k2 net/ls-p6k3 net/keuze net/keuze-3 alg/generiek-2 alg/generiek-3";

    /// <summary>Gets the catalog; the same for everyone.</summary>
    public static Catalog Catalog { get; } = Builder().Build();

    /// <summary>Returns its parts, to be built in any order.</summary>
    public static CatalogBuilder Builder() => Equivalences(Rest(Grids(Installation(Safety(new CatalogBuilder())))));

    private static CatalogBuilder Safety(CatalogBuilder catalog) =>
        catalog
            .Module("alg/vca-b", "8")
            .Awarding("bewijs/vca-b")
            .Module("alg/bhv", "8")
            .Awarding("bewijs/bhv")
            .Module("alg/hoogte", "8")
            .Awarding("bewijs/hoogte")
            .Module("alg/vwlw", "8")
            .Awarding("bewijs/vwlw")
            .Module("alg/graafzorg", "8")
            .Awarding("bewijs/graafzorg")
            .Module("alg/nen3140-vop", "8")
            .Awarding("bewijs/nen3140-vop")
            .Module("alg/generiek-2", "320", Dutch(CefrLevel.B1))
            .Module("alg/generiek-3", "480", Module("alg/generiek-2"))
            .Paper("bewijs/vmbo-nuts");

    private static CatalogBuilder Installation(CatalogBuilder catalog) =>
        catalog
            .Module("ins/e-basis", "lu1:40 lu2:40 lu3:40 lu4:40 lu5:40 lu6:40")
            .Module("ins/e-b1k1", "960", Module("ins/e-basis"), Paper("bewijs/vca-b"))
            .Module("ins/e-p1k1", "800", Module("ins/e-b1k1"))
            .Module("ins/pv-paneel", "lu1:16 lu2:24", Paper("bewijs/vca-b"), Paper("bewijs/hoogte"))
            .Module(
                "ins/laad-basis",
                "lu1:16 lu2:32",
                Paper("bewijs/vca-b"),
                Paper("bewijs/nen3140-vop"),
                Any(Module("ins/e-basis"), Worked("pv", 6), Worked("glasvezel", 6))
            )
            .Module("ins/laad-praktijk", "300", Module("ins/laad-basis"))
            .Module("ins/laad-afronding", "32", Module("ins/laad-praktijk"))
            .Module(
                "ins/laad-publiek",
                "40",
                Module("ins/laad-afronding"),
                Paper("bewijs/vwlw"),
                Paper("bewijs/graafzorg"),
                Paper("bewijs/ls-vop")
            );

    private static CatalogBuilder Grids(CatalogBuilder catalog) =>
        catalog
            .Module("net/ls-vop", "24", Paper("bewijs/vca-b"), Paper("bewijs/bhv"), Paper("bewijs/vwlw"))
            .Awarding("bewijs/ls-vop")
            .Module(
                "net/ls-trace",
                "lu1:40 lu2:80",
                Paper("bewijs/vca-b"),
                Paper("bewijs/graafzorg"),
                Paper("bewijs/vwlw")
            )
            .Module(
                "net/ls-aansluit",
                "lu1:100 lu2:60",
                Paper("bewijs/ls-vop"),
                Module("net/ls-trace"),
                Paper("bewijs/nen3140-vop"),
                Any(Module("ins/e-basis"), Module("ins/laad-afronding"), Worked("glasvezel", 6))
            )
            .Module("net/ls-mof", "120", Module("net/ls-aansluit"))
            .Module("net/ls-ov", "60", Module("net/ls-aansluit"))
            .Module("net/b1k1", "w1:40 w2:120 w3a:240 w3b:280 w4:200 w5:80", Paper("bewijs/ls-vop"))
            .Module(
                "net/ls-p2k1",
                "w1:100 w2:100 w3a:160 w3b:240 w4:100 w5:100",
                Module("net/b1k1"),
                Paper("bewijs/nen3140-vop")
            )
            .Module("net/ls-p2k2", "w1:120 w2:320 w3:120 w4:80", Module("net/ls-p2k1"))
            .Module("net/ls-p6k2", "w1:120 w2:160 w3:80 w4:320 w5:120 w6:80", Module("net/ls-p2k1"))
            .Module("net/ls-p6k3", "w1:60 w2:60 w3:40 nv:80", Module("net/ls-p2k1"))
            .Module("net/keuze", "480", Module("net/b1k1"))
            .Module("net/keuze-3", "240", Module("net/keuze"));

    private static CatalogBuilder Rest(CatalogBuilder catalog) =>
        catalog
            .Module("inf/glas-civiel", "80", Paper("bewijs/vca-b"), Paper("bewijs/graafzorg"), Paper("bewijs/vwlw"))
            .Module("inf/glas-inhuis", "40", Paper("bewijs/vca-b"))
            .Work("erv/pv-6m", "pv", 6, Earned("ins/pv-paneel"))
            .Work("erv/glas-6m", "glasvezel", 6, Any(Earned("inf/glas-inhuis"), Earned("inf/glas-civiel")))
            .Role("pv-dakmonteur", Module("ins/pv-paneel"))
            .Role("laadpaalmonteur", Module("ins/laad-afronding"), Paper("bewijs/nen3140-vop"), Paper("bewijs/vca-b"))
            .Role(
                "assistent-netmonteur",
                employable: false,
                Paper("bewijs/ls-vop"),
                Paper("bewijs/vca-b"),
                Paper("bewijs/bhv"),
                Paper("bewijs/vwlw")
            )
            .Role(
                "aansluitmonteur-ls",
                Module("net/ls-aansluit"),
                Paper("bewijs/ls-vop"),
                Paper("bewijs/nen3140-vop"),
                Paper("bewijs/vca-b"),
                Paper("bewijs/bhv")
            )
            .Role(
                "monteur-ls",
                Module("net/b1k1"),
                Module("net/ls-p2k1"),
                Module("net/ls-p2k2"),
                Module("net/keuze"),
                Module("alg/generiek-2")
            )
            .Role(
                "allround-monteur-ls",
                Module("net/b1k1"),
                Module("net/ls-p2k1"),
                Module("net/ls-p6k2"),
                Module("net/ls-p6k3"),
                Module("net/keuze-3"),
                Module("alg/generiek-3")
            )
            .Role(
                "monteur-e",
                Module("ins/e-b1k1"),
                Module("ins/e-p1k1"),
                Module("alg/generiek-2"),
                Paper("bewijs/vca-b")
            )
            .Role("glasvezel-civiel", Module("inf/glas-civiel"), Paper("bewijs/vca-b"))
            .Role("glasvezel-inhuis", Module("inf/glas-inhuis"), Paper("bewijs/vca-b"))
            .Provider("netschool", "", "net/ls-aansluit net/ls-mof net/ls-ov net/ls-trace net/ls-vop")
            .Provider("roc-delta", "", Grid)
            .Provider("roc-oost", "roc-oost", $"{Grid} ins/e-basis ins/e-b1k1 ins/e-p1k1")
            .Provider("vmbo-kring", "sto-regio", "");

    private static CatalogBuilder Equivalences(CatalogBuilder catalog) =>
        catalog
            .CoversPart("eq16", Paper("bewijs/vmbo-nuts"), "net/ls-trace", "lu1", at: "sto-regio")
            .Covers("eq19", Module("inf/glas-civiel"), "net/ls-trace")
            .Covers("eq21", Module("net/ls-trace"), "inf/glas-civiel")
            .CoversPart(
                "eq23",
                All(Module("net/ls-trace"), Module("net/ls-aansluit"), Module("net/ls-mof")),
                "net/b1k1",
                "w1 w2 w3a",
                at: "roc-oost"
            )
            .CoversPart(
                "eq24",
                All(Module("ins/laad-publiek"), Module("net/ls-aansluit")),
                "net/ls-p2k1",
                "w3a",
                at: "roc-oost"
            )
            .CoversPart("eq25", All(Module("net/ls-mof"), Module("net/ls-ov")), "net/ls-p2k1", "w3a", at: "roc-oost")
            .Covers("eq26", Module("net/ls-p6k2"), "net/ls-p2k2")
            .CoversPart("eq27", Module("net/ls-p2k2"), "net/ls-p6k2", "w1 w4 w5 w6")
            .Covers("eq28", Module("ins/e-b1k1"), "ins/e-basis")
            .CoversPart("eq29", Module("ins/e-b1k1"), "net/ls-p2k1", "w1 w4", at: "roc-oost")
            .Covers("eq30", Module("net/ls-p2k1"), "ins/e-basis")
            .CoversPart("eq31", Module("ins/laad-afronding"), "ins/e-basis", "lu3 lu4 lu5");
}
