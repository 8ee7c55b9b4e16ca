using System.Text;
using System.Text.Json.Nodes;
using Curriculum.Badges;
using Curriculum.Tests.Shared;
using FsCheck.Xunit;

namespace Curriculum.Core.Tests.Badges;

public sealed class CanonicalJsonTests
{
    [Theory]
    [InlineData("arrays")]
    [InlineData("french")]
    [InlineData("structures")]
    [InlineData("unicode")]
    [InlineData("values")]
    [InlineData("weird")]
    public void The_vectors_of_RFC_8785_come_out_byte_for_byte(string name) =>
        Assert.Equal(
            Vectors.Bytes($"jcs/testdata/output/{name}.json"),
            CanonicalJson.Of(Vectors.Bytes($"jcs/testdata/input/{name}.json"))
        );

    /// <summary>RFC 8785, appendix B: the doubles at the edges.</summary>
    [Theory]
    [InlineData(0x0000000000000000, "0")]
    [InlineData(unchecked((long)0x8000000000000000), "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(unchecked((long)0x8000000000000001), "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void A_number_is_printed_as_ECMAScript_prints_it(long bits, string expected) =>
        Assert.Equal(expected, EcmaNumber.Print(BitConverter.Int64BitsToDouble(bits)));

    [Property]
    public bool A_printed_number_reads_back_as_itself(double number) =>
        !double.IsFinite(number)
        || double.Parse(EcmaNumber.Print(number), System.Globalization.CultureInfo.InvariantCulture)
            .Equals(number + 0.0);

    /// <summary>A canonical text is its own canonical text; else nobody could check a signature twice.</summary>
    [Property]
    public bool It_is_idempotent(string?[] names, double[] numbers)
    {
        var once = CanonicalJson.Of(Encoding.UTF8.GetBytes(ObjectOf(names, numbers).ToJsonString()));
        return once.AsSpan().SequenceEqual(CanonicalJson.Of(once));
    }

    [Property]
    public bool It_does_not_see_the_order_of_members(string?[] names, double[] numbers)
    {
        var json = ObjectOf(names, numbers);
        var reversed = new JsonObject(
            json.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
        );
        return CanonicalJson
            .Of(Encoding.UTF8.GetBytes(json.ToJsonString()))
            .AsSpan()
            .SequenceEqual(CanonicalJson.Of(Encoding.UTF8.GetBytes(reversed.ToJsonString())));
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"a":"\ud800"}""")]
    [InlineData("""{"\udc00":1}""")]
    [InlineData("1e999")]
    [InlineData("-1e400")]
    [InlineData("NaN")]
    [InlineData("[1,]")]
    [InlineData("[1] // toelichting")]
    [InlineData("\uFEFF[1]")]
    [InlineData("")]
    public void What_readers_would_understand_differently_is_refused(string text) =>
        Assert.Throws<FormatException>(() => CanonicalJson.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_is_too_deep_too_large_or_no_UTF_8_is_refused()
    {
        Assert.Throws<FormatException>(() =>
            CanonicalJson.Of(Encoding.UTF8.GetBytes(new string('[', 65) + new string(']', 65)))
        );
        Assert.Throws<FormatException>(() => CanonicalJson.Of(Encoding.UTF8.GetBytes(new string('[', 500_000))));
        Assert.Throws<FormatException>(() =>
            CanonicalJson.Of(Encoding.UTF8.GetBytes($"\"{new string('a', 1024 * 1024)}\""))
        );
        Assert.Throws<FormatException>(() => CanonicalJson.Of(new byte[] { (byte)'"', 0xC0, 0x80, (byte)'"' }));
        Assert.NotEmpty(CanonicalJson.Of(Encoding.UTF8.GetBytes(new string('[', 64) + new string(']', 64))));
    }

    private static JsonObject ObjectOf(string?[] names, double[] numbers)
    {
        var json = new JsonObject
        {
            ["getallen"] = new JsonArray([.. numbers.Where(double.IsFinite).Select(each => (JsonNode)each)]),
        };
        foreach (var name in names.OfType<string>().Where(IsText))
        {
            json[name] = name;
        }

        return json;
    }

    private static bool IsText(string text) => text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
