using System.Net;
using Curriculum.Api.Http;

namespace Curriculum.Api.Tests;

/// <summary>An asker is a network, never a person: the end of an address is not kept.</summary>
public sealed class RateLimitsTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.254", true)]
    [InlineData("192.0.2.1", "192.0.3.1", false)]
    [InlineData("::ffff:192.0.2.7", "192.0.2.9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:ffff::2", true)]
    [InlineData("2001:db8:1::1", "2001:db8:2::1", false)]
    public void Addresses_of_one_network_are_one_asker(string left, string right, bool same) =>
        Assert.Equal(
            same,
            string.Equals(
                RateLimits.Network(IPAddress.Parse(left)),
                RateLimits.Network(IPAddress.Parse(right)),
                StringComparison.Ordinal
            )
        );
}
