namespace Curriculum.Core.Tests.Planning;

public sealed class MainStoryTests
{
    [Theory]
    [InlineData("pv-dakmonteur", 56, 56)]
    [InlineData("laadpaalmonteur", 436, 436)]
    [InlineData("aansluitmonteur-ls", 304, 304)]
    [InlineData("monteur-ls", 3124, 3256)]
    [InlineData("allround-monteur-ls", 4324, 4456)]
    public void The_roles_take_the_hours_of_the_field(string role, int atOost, int atDelta)
    {
        Assert.Equal(atOost, MainStory.Catalog.Hours(Questions.Adult, Refer.Role(role)));
        Assert.Equal(atOost, MainStory.Catalog.Hours(Questions.Adult.At("roc-oost"), Refer.Role(role)));
        Assert.Equal(atDelta, MainStory.Catalog.Hours(Questions.Adult.At("roc-delta"), Refer.Role(role)));
    }

    [Theory]
    [InlineData("roc-oost", 3796)]
    [InlineData("roc-delta", 4128)]
    public void A_qualified_electrician_goes_on_to_the_grid(string school, int hours)
    {
        var electrician = Questions
            .Adult.At(school)
            .Holding(
                Refer.Module("ins/e-basis"),
                Refer.Module("ins/e-b1k1"),
                Refer.Module("ins/e-p1k1"),
                Refer.Module("alg/generiek-2"),
                Refer.Module("alg/vca-b")
            );
        Assert.Equal(hours, MainStory.Catalog.Hours(electrician, Refer.Role("allround-monteur-ls")));
    }
}
