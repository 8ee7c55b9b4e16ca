using Curriculum.Diagnostics;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>Whatever C# can do besides asking the dossier is refused, by name, before anything is bound.</summary>
[Collection(nameof(OneAtATime))]
public sealed class EscapeTests
{
    public static TheoryData<string, string> All => [.. Escapes.All.Select(each => (each.Code, each.Text))];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_refused_by_its_code(string code, string text)
    {
        var (expression, diagnostics) = Expressions.Read(text);
        Assert.Null(expression);
        Assert.Equal(code, Assert.Single(diagnostics.Select(each => each.Code).Distinct(StringComparer.Ordinal)));
        Assert.Equal(Severity.Error, diagnostics[0].Severity);
    }

    [Fact]
    public void There_are_enough_of_them_and_none_twice()
    {
        Assert.InRange(Escapes.All.Length, 150, int.MaxValue);
        Assert.Distinct(Escapes.All.Select(each => each.Text), StringComparer.Ordinal);
    }

    /// <summary>An assembly that is loaded stays; so none is, but those of this program the first time they are needed.</summary>
    [Fact]
    public void None_of_them_loads_an_assembly()
    {
        var before = AppDomain.CurrentDomain.GetAssemblies().ToHashSet();
        ReadAll();
        var first = AppDomain.CurrentDomain.GetAssemblies();
        Assert.All(
            first.Where(assembly => !before.Contains(assembly)),
            assembly =>
            {
                Assert.False(assembly.IsDynamic);
                Assert.Equal(
                    Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory),
                    Path.GetDirectoryName(assembly.Location)
                );
            }
        );
        ReadAll();
        Assert.Equal(first.Length, AppDomain.CurrentDomain.GetAssemblies().Length);
    }

    private static void ReadAll()
    {
        foreach (var (_, text) in Escapes.All)
        {
            Expressions.Read(text);
        }
    }
}
