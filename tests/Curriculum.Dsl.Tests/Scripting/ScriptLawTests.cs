using Curriculum.Model;
using Curriculum.Rules;

namespace Curriculum.Dsl.Tests.Scripting;

/// <summary>The laws that every expression keeps.</summary>
public sealed class ScriptLawTests
{
    private const int Cases = 20_000;

    /// <summary>Of a candidate of whom everything is known an expression says what C# says.</summary>
    [Fact]
    public void Where_everything_is_known_the_answer_is_that_of_C_sharp()
    {
        var (answered, beyond) = (0, 0);
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var expression = new RandomExpression(random).Truth(4);
            var profile = RandomProfile.Known(random);
            var answer = Expressions.Ask(expression, profile);
            if (Reckoned(expression, profile) is { } expected)
            {
                Assert.True(answer == expected, Told(expression, seed));
                answered++;
            }
            else
            {
                beyond++;
            }
        }

        Assert.InRange(answered, Cases * 8 / 10, Cases);
        Assert.InRange(beyond, 1, Cases / 5);
    }

    /// <summary>A yes or a no rests on nothing that is still unknown.</summary>
    [Fact]
    public void A_certain_answer_holds_for_every_completion_of_the_unknowns()
    {
        var certain = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var expression = new RandomExpression(random).Truth(4);
            var whole = RandomProfile.Known(random);
            var open = Expressions.Ask(expression, RandomProfile.Forgetful(whole, random));
            var closed = Expressions.Ask(expression, whole);
            Assert.True(open == Truth.Unknown || open == closed, Told(expression, seed));
            certain += open == Truth.Unknown ? 0 : 1;
        }

        Assert.InRange(certain, Cases / 3, Cases * 19 / 20);
    }

    /// <summary>Over facts alone the answer is what all rows of the truth table that are still possible have in common.</summary>
    [Fact]
    public void Where_each_thing_is_asked_once_the_answer_is_that_of_the_truth_table()
    {
        string[] texts =
        [
            "candidate.Fact(\"thuis\") && candidate.Fact(\"rijbewijs-b\")",
            "candidate.Fact(\"thuis\") || !candidate.Fact(\"rijbewijs-b\")",
            "candidate.Fact(\"thuis\") == candidate.Fact(\"rijbewijs-b\")",
            "candidate.Fact(\"thuis\") != candidate.Fact(\"rijbewijs-b\")",
            "(candidate.Fact(\"thuis\") ? 1 : 2) + (candidate.Fact(\"rijbewijs-b\") ? 0 : 4) >= 5",
        ];
        foreach (var expression in texts.Select(Expressions.Right))
        {
            foreach (var home in new bool?[] { null, true, false })
            {
                foreach (var licence in new bool?[] { null, true, false })
                {
                    var answers = (
                        from one in Possible(home)
                        from other in Possible(licence)
                        select Expressions.Ask(expression, Facts(one, other))
                    )
                        .Distinct()
                        .ToList();
                    Assert.DoesNotContain(Truth.Unknown, answers);
                    var expected = answers.Count == 2 ? Truth.Unknown : answers[0];
                    Assert.Equal(expected, Expressions.Ask(expression, Facts(home, licence)));
                }
            }
        }
    }

    [Fact]
    public void An_expression_is_read_back_from_its_text()
    {
        var tooLarge = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var expression = new RandomExpression(new Random(seed)).Truth(3);
            var (read, diagnostics) = Expressions.Read(ScriptText.Of(expression));
            if (diagnostics is [{ Code: "CUR0910" }])
            {
                tooLarge++;
                continue;
            }

            Assert.True(expression == read, Told(expression, seed) + Texts.Listed(diagnostics));
        }

        Assert.InRange(tooLarge, 0, Cases / 50);
    }

    [Fact]
    public void The_random_expressions_have_every_case()
    {
        var seen = Enumerable
            .Range(0, 2_000)
            .SelectMany(seed => ScriptParts.Of(new RandomExpression(new Random(seed)).Truth(4)))
            .Select(part => part.GetType())
            .ToHashSet();
        Assert.Equal(
            typeof(ScriptExpression).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
            seen.Select(type => type.Name).Order(StringComparer.Ordinal)
        );
    }

    /// <summary>What an expression reads of what is held bounds what can change its answer; the check of what steps change rests on it.</summary>
    [Fact]
    public void Outside_its_bounds_a_predicate_holds_of_nothing()
    {
        var bounded = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var parts = ScriptParts.Of(new RandomExpression(random).Truth(4)).OfType<ScriptExpression.OfHeld>();
            foreach (var (quantifier, predicate) in parts)
            {
                if (ScriptParts.Bounds(predicate, quantifier != ScriptQuantifier.All) is not { } bounds)
                {
                    continue;
                }

                bounded++;
                var profile = RandomProfile.Known(random);
                var without = profile with { Holds = [.. profile.Holds.Where(each => bounds.Contains(each.What))] };
                var asked = new ScriptExpression.Compared(
                    quantifier == ScriptQuantifier.Count
                        ? new ScriptExpression.OfHeld(quantifier, predicate)
                        : new ScriptExpression.Choice(
                            new ScriptExpression.OfHeld(quantifier, predicate),
                            new ScriptExpression.Whole(1),
                            new ScriptExpression.Whole(0)
                        ),
                    Comparison.AtLeast,
                    new ScriptExpression.Whole(1)
                );
                if (!ReadsLevels(predicate))
                {
                    Assert.Equal(Expressions.Ask(asked, profile), Expressions.Ask(asked, without));
                }
            }
        }

        Assert.InRange(bounded, 300, int.MaxValue);
    }

    private static IEnumerable<bool> Possible(bool? known) => known is { } one ? [one] : [true, false];

    private static bool ReadsLevels(ScriptExpression predicate) =>
        ScriptParts
            .Of(predicate)
            .Any(part =>
                part
                    is ScriptExpression.Holds
                        or ScriptExpression.LanguageLevel
                        or ScriptExpression.ScalePlace
                        or ScriptExpression.HeldValue
                        (ScriptHeldValue.IsValid)
            );

    private static CandidateProfile Facts(bool? home, bool? licence)
    {
        var facts = CandidateProfile.Empty.Facts;
        facts = home is { } one ? facts.SetItem("thuis", one) : facts;
        facts = licence is { } other ? facts.SetItem("rijbewijs-b", other) : facts;
        return CandidateProfile.Empty with { Facts = facts };
    }

    /// <summary>Returns what C# says, or null when it says nothing because a number or a day goes out of range.</summary>
    private static Truth? Reckoned(ScriptExpression expression, CandidateProfile profile)
    {
        try
        {
            return new Reckoner(new Oracle(profile)).Truth(expression) ? Truth.True : Truth.False;
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static string Told(ScriptExpression expression, int seed) => $"{ScriptText.Of(expression)} ({seed})";
}
