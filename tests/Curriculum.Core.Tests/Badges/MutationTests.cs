using System.Text.Json.Nodes;
using Curriculum.Badges;

namespace Curriculum.Core.Tests.Badges;

/// <summary>The promise on which all others rest: a badge that was changed in any way is never accepted.</summary>
public sealed class MutationTests
{
    private static readonly byte[] Badge = SampleBadge.Signed();

    private static readonly byte[] List = SampleBadge.List();

    [Fact]
    public void Every_bit_of_a_badge_counts() => Assert.Empty(Accepted(Bits(Badge), List));

    [Fact]
    public void Every_leaf_of_a_badge_counts()
    {
        var mutants = Mutants(Badge).ToArray();
        Assert.InRange(mutants.Length, 250, int.MaxValue);
        Assert.Empty(Accepted(mutants, List));
    }

    /// <summary>A list that was changed gives no yes, for it no longer proves itself.</summary>
    [Fact]
    public void Every_leaf_of_a_status_list_counts()
    {
        foreach (var list in Mutants(List))
        {
            Assert.NotEqual(Verdict.Yes, SampleBadge.Verify(Badge, SampleBadge.Context(list)).Verdict);
        }
    }

    [Fact]
    public void Every_bit_of_a_status_list_counts()
    {
        foreach (var list in Bits(List).Where((_, index) => index % 7 == 0))
        {
            Assert.NotEqual(Verdict.Yes, SampleBadge.Verify(Badge, SampleBadge.Context(list)).Verdict);
        }
    }

    /// <summary>What means the same is the same badge, however it is spaced or ordered.</summary>
    [Fact]
    public void Another_spelling_of_the_same_badge_is_accepted()
    {
        var json = SampleBadge.Json(Badge);
        var reversed = new JsonObject(
            json.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
        );
        Assert.Equal(Verdict.Yes, SampleBadge.Verify(SampleBadge.Bytes(reversed)).Verdict);
        var indented = json.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true });
        Assert.Equal(Verdict.Yes, SampleBadge.Verify(System.Text.Encoding.UTF8.GetBytes(indented)).Verdict);
    }

    private static string[] Accepted(IEnumerable<byte[]> mutants, byte[] list)
    {
        var context = SampleBadge.Context(list);
        return
        [
            .. mutants
                .AsParallel()
                .Where(mutant => BadgeVerifier.Verify(mutant, context).Verdict == Verdict.Yes)
                .Select(System.Text.Encoding.UTF8.GetString),
        ];
    }

    private static IEnumerable<byte[]> Bits(byte[] original)
    {
        for (var bit = 0; bit < original.Length * 8; bit++)
        {
            var mutant = original.ToArray();
            mutant[bit / 8] ^= (byte)(1 << (bit % 8));
            yield return mutant;
        }
    }

    /// <summary>Each member and item changed, emptied, retyped, doubled and taken away; a list of one proof is the same proof.</summary>
    private static IEnumerable<byte[]> Mutants(byte[] original)
    {
        var count = Nodes(SampleBadge.Json(original)).Count();
        for (var i = 0; i < count; i++)
        {
            foreach (var change in Changes)
            {
                var json = SampleBadge.Json(original);
                var (owner, key) = Nodes(json).ElementAt(i);
                if (change(owner, key))
                {
                    yield return SampleBadge.Bytes(json);
                }
            }
        }
    }

    private static readonly Func<JsonNode, object, bool>[] Changes =
    [
        (owner, key) => Replace(owner, key, Changed(Read(owner, key))),
        (owner, key) => Replace(owner, key, null),
        (owner, key) => Replace(owner, key, JsonValue.Create(12)),
        (owner, key) => key is not "proof" && Replace(owner, key, new JsonArray(Read(owner, key)?.DeepClone())),
        (owner, key) => Replace(owner, key, new JsonObject()),
        (owner, key) => key is string name ? owner.AsObject().Remove(name) : RemoveAt(owner, (int)key),
        (owner, key) => key is string name && owner.AsObject().TryAdd($"{name}x", owner[name]?.DeepClone()),
        (owner, key) => key is int index && Insert(owner, index),
    ];

    private static bool Insert(JsonNode owner, int index)
    {
        owner.AsArray().Insert(index, owner[index]?.DeepClone());
        return true;
    }

    private static bool RemoveAt(JsonNode owner, int index)
    {
        owner.AsArray().RemoveAt(index);
        return true;
    }

    private static JsonNode? Read(JsonNode owner, object key) => key is string name ? owner[name] : owner[(int)key];

    private static JsonNode? Changed(JsonNode? node) =>
        node?.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => $"{node.GetValue<string>()}x",
            System.Text.Json.JsonValueKind.True => false,
            System.Text.Json.JsonValueKind.False => true,
            System.Text.Json.JsonValueKind.Number => node.GetValue<double>() + 1,
            _ => "x",
        };

    private static bool Replace(JsonNode owner, object key, JsonNode? value)
    {
        if (JsonNode.DeepEquals(Read(owner, key), value))
        {
            return false;
        }

        if (key is string name)
        {
            owner[name] = value;
        }
        else
        {
            owner[(int)key] = value;
        }

        return true;
    }

    private static IEnumerable<(JsonNode Owner, object Key)> Nodes(JsonNode node) =>
        node switch
        {
            JsonObject json => json.SelectMany(member => Below(json, member.Key, member.Value)),
            JsonArray list => list.SelectMany((item, index) => Below(list, index, item)),
            _ => [],
        };

    private static IEnumerable<(JsonNode Owner, object Key)> Below(JsonNode owner, object key, JsonNode? value) =>
        [(owner, key), .. value is null ? [] : Nodes(value)];
}
