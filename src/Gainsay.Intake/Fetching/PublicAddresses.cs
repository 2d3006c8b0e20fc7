using System.Net;
using System.Net.Sockets;

namespace Gainsay.Intake.Fetching;

/// <summary>Tells addresses on the public internet from all others.</summary>
/// <remarks>
/// The blocks are those that the IANA special-purpose registries (RFC 6890 and its updates) call not globally reachable, and multicast.
/// An IPv6 address that carries an IPv4 one (mapped, NAT64, 6to4) is judged by the one that it carries.
/// </remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8",        // this network
            "10.0.0.0/8",       // private
            "100.64.0.0/10",    // carrier-grade NAT
            "127.0.0.0/8",      // loopback
            "169.254.0.0/16",   // link-local, cloud metadata among them
            "172.16.0.0/12",    // private
            "192.0.0.0/24",     // protocol assignments
            "192.0.2.0/24",     // documentation
            "192.88.99.0/24",   // 6to4 relays, withdrawn
            "192.168.0.0/16",   // private
            "198.18.0.0/15",    // benchmarks
            "198.51.100.0/24",  // documentation
            "203.0.113.0/24",   // documentation
            "224.0.0.0/4",      // multicast
            "240.0.0.0/4",      // reserved, broadcast
            "::/96",            // unspecified, loopback, IPv4-compatible
            "64:ff9b:1::/48",   // local translation
            "100::/64",         // discard
            "2001::/23",        // protocol assignments, Teredo among them
            "2001:db8::/32",    // documentation
            "3fff::/20",        // documentation
            "5f00::/16",        // segment routing
            "fc00::/7",         // unique local
            "fe80::/10",        // link-local
            "fec0::/10",        // site-local, withdrawn
            "ff00::/8",         // multicast
        }.Select(block => IPNetwork.Parse(block)),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");

    /// <summary>Whether the address is on the public internet.</summary>
    internal static bool Contain(IPAddress address)
    {
        var carried = Carried(address);
        return !NotPublic.Any(block => block.BaseAddress.AddressFamily == carried.AddressFamily && block.Contains(carried));
    }

    private static IPAddress Carried(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return address;
        }
        var bytes = address.GetAddressBytes();
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : Nat64.Contains(address) ? new IPAddress(bytes[12..])
            : SixToFour.Contains(address) ? new IPAddress(bytes[2..6])
            : address;
    }
}
