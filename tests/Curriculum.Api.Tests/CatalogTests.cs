namespace Curriculum.Api.Tests;

public sealed class CatalogTests(Api api) : IClassFixture<Api>
{
    [Fact]
    public async Task Every_module_of_the_list_can_be_read_by_itself()
    {
        using var client = api.CreateClient();
        var list = await Api.JsonAsync(await Api.SendAsync(client, "GET", "/v1/modules"));
        var modules = list.GetProperty("modules").EnumerateArray().ToArray();
        Assert.NotEmpty(modules);
        foreach (var module in modules)
        {
            var one = await Api.JsonAsync(
                await Api.SendAsync(client, "GET", $"/v1/modules/{module.GetProperty("id").GetString()}")
            );
            Assert.Equal(module.GetRawText(), one.GetRawText());
        }
    }

    [Fact]
    public async Task Every_role_of_the_list_can_be_read_by_itself()
    {
        using var client = api.CreateClient();
        var list = await Api.JsonAsync(await Api.SendAsync(client, "GET", "/v1/roles"));
        foreach (var role in list.GetProperty("roles").EnumerateArray())
        {
            var one = await Api.JsonAsync(
                await Api.SendAsync(client, "GET", $"/v1/roles/{role.GetProperty("id").GetString()}")
            );
            Assert.Equal(role.GetRawText(), one.GetRawText());
        }
    }

    [Fact]
    public async Task Titles_come_in_the_language_asked_for()
    {
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        var role = await Api.JsonAsync(await Api.SendAsync(client, "GET", "/v1/roles/inf/glasvezelmonteur-civiel"));
        Assert.Equal("Fibre fitter, civil works", role.GetProperty("title").GetString());
    }
}
