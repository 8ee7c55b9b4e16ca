using Curriculum.Badges;

namespace Curriculum.Core.Tests.Badges;

public sealed class RecipientTests
{
    [Theory]
    [InlineData("Ada@School.Example", "mailto:ada@school.example")]
    [InlineData(" mailto:ada@school.example ", "mailto:ada@school.example")]
    [InlineData("did:web:school.example:leerling:1", "did:web:school.example:leerling:1")]
    [InlineData("did:web:localhost%3A8443:a", "did:web:localhost%3A8443:a")]
    public void A_recipient_has_one_spelling(string text, string expected) =>
        Assert.Equal(expected, Recipient.Read(text, out _)!.Id);

    [Theory]
    [InlineData("ada")]
    [InlineData("ada@school")]
    [InlineData("ada@@school.example")]
    [InlineData("did:key:z6Mk")]
    [InlineData("did:example:1")]
    [InlineData("did:web:school.example/../x")]
    [InlineData("ada@school.example\nbcc: eve@evil.example")]
    public void What_names_nobody_is_refused(string text)
    {
        Assert.Null(Recipient.Read(text, out var fault));
        Assert.Equal("CUR5010", fault!.Code);
    }

    [Theory]
    [InlineData("111222333", true)]
    [InlineData("x123456782y", true)]
    [InlineData("1234.56.782", true)]
    [InlineData("１１１２２２３３３", true)]
    [InlineData("١١١٢٢٢٣٣٣", true)]
    [InlineData("%31%31%31%32%32%32333", true)]
    [InlineData("%2531112%2532%2532333", true)]
    [InlineData("111%20222%20333", true)]
    [InlineData("111/222/333", true)]
    [InlineData("111+222+333", true)]
    [InlineData("111:222\u00a0333", true)]
    [InlineData("1\u200b11\u200b222\u200b333", true)]
    [InlineData("0111222333", true)]
    [InlineData("00111222333", true)]
    [InlineData("10000008", true)]
    [InlineData("010000008", true)]
    [InlineData("1.0.0.0.0.0.0.8", true)]
    [InlineData("2026/111222333", true)]
    [InlineData("2026-111-222-333", true)]
    [InlineData("did:web:school.example:%31%31%31222333", true)]
    [InlineData("mailto:111%2E222%2E333@school.example", true)]
    [InlineData("2026-11-21", false)]
    [InlineData("21-11-2026 09:30", false)]
    [InlineData("111222@333", false)]
    [InlineData("a1b1c1d2e2f2g3h3i3", false)]
    [InlineData("zaaknummer 2026-0042, zie 12 en 13", false)]
    [InlineData("100% zeker", false)]
    [InlineData("123456789", false)]
    [InlineData("000000000", false)]
    [InlineData("1112223330", false)]
    [InlineData("leerling2026", false)]
    public void Nine_digits_that_pass_the_test_of_eleven_are_seen(string text, bool expected) =>
        Assert.Equal(expected, NationalNumber.IsIn(text));

    /// <summary>The example of the standard itself.</summary>
    [Fact]
    public void An_address_is_hidden_as_the_standard_hides_it() =>
        Assert.StartsWith(
            "sha256$658625b2",
            IdentityHash.Of("jjefferson18@example.com", "FleurDeSel"),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_one_it_was_given_to_is_recognised_and_nobody_else()
    {
        var badge = SampleBadge.Signed();
        Assert.Equal("CUR4070", Ask(badge, "ADA@school.example"));
        Assert.Equal("CUR4071", Ask(badge, "eve@school.example"));
        Assert.Equal("CUR4071", Ask(badge, Oracle.Other.Did));
        Assert.Equal("CUR4070", Ask(SampleBadge.Signed(SampleBadge.Credential(Oracle.Other.Did)), Oracle.Other.Did));
    }

    [Fact]
    public void A_hash_that_can_be_forged_proves_nobody()
    {
        var badge = SampleBadge.SignedAfter(json =>
            json["credentialSubject"]!["identifier"]![0]!["identityHash"] = "md5$b5c0b187fe309af0f4d35982fd961d7e"
        );
        Assert.Equal("CUR4073", Ask(badge, "ada@school.example"));
    }

    private static string Ask(byte[] badge, string recipient) =>
        SampleBadge
            .Verify(badge, SampleBadge.Context() with { Recipient = Recipient.Read(recipient, out _) })
            .Of(Aspect.Recipient)
            .Code;
}
