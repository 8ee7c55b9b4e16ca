using Curriculum.Model;

namespace Curriculum.Core.Tests.Planning;

/// <summary>Short words for requirements.</summary>
internal static class Ask
{
    public static Requirement All(params Requirement[] parts) => new Requirement.All([.. parts]);

    public static Requirement Any(params Requirement[] parts) => new Requirement.Any([.. parts]);

    public static Requirement AtLeast(int count, params Requirement[] parts) =>
        new Requirement.AtLeast(count, [.. parts]);

    public static Requirement Module(string id) => new Requirement.Held(Refer.Module(id));

    public static Requirement Earned(string id) => new Requirement.Held(Refer.Module(id), Earned: true);

    public static Requirement Outcome(string id) => new Requirement.Held(Refer.Outcome(id));

    public static Requirement Paper(string id) => new Requirement.Held(Refer.Paper(id));

    public static Requirement Role(string id) => new Requirement.Held(Refer.Role(id));

    public static Requirement Fact(string id) => new Requirement.Held(Refer.Fact(id));

    public static Requirement Age(int years) => new Requirement.Age(Comparison.AtLeast, years);

    public static Requirement Dutch(CefrLevel level) => new Requirement.LanguageLevel("nl", Comparison.AtLeast, level);

    public static Requirement Worked(string trade, int months) =>
        new Requirement.Experience(new TradeId(trade), Period.Of(months, PeriodUnit.Month));
}
