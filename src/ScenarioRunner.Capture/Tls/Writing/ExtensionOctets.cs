using System.Text;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>The contents of extensions, in the shapes that several of them share.</summary>
public static class ExtensionOctets
{
    /// <summary>server_name of a ClientHello: each name a host (RFC 6066 §3).</summary>
    public static byte[] HostNames(IEnumerable<string> hosts)
    {
        OctetWriter list = new();
        foreach (string host in hosts)
            list.U8(0).Vector16(Encoding.UTF8.GetBytes(host));
        return new OctetWriter().Vector16(list.Octets).ToArray();
    }

    /// <summary>ALPN (RFC 7301 §3.1).</summary>
    public static byte[] Protocols(IEnumerable<byte[]> names)
    {
        OctetWriter list = new();
        foreach (byte[] name in names)
            list.Vector8(name.AsSpan(0, Math.Min(name.Length, byte.MaxValue)));
        return new OctetWriter().Vector16(list.Octets).ToArray();
    }

    /// <summary>Names up to the end: what a server says of the next protocol negotiation.</summary>
    public static byte[] BareNames(IEnumerable<byte[]> names)
    {
        OctetWriter list = new();
        foreach (byte[] name in names)
            list.Vector8(name);
        return list.ToArray();
    }

    /// <summary>status_request of a client that names no responders (RFC 6066 §8).</summary>
    public static byte[] StatusRequest() => new OctetWriter().U8(1).U16(0).U16(0).ToArray();

    /// <summary>A status as CertificateStatus and a certificate of TLS 1.3 carry it.</summary>
    public static byte[] Status(ReadOnlySpan<byte> response) => new OctetWriter().U8(1).Vector24(response).ToArray();

    public static byte[] Codes16(ReadOnlySpan<long> codes) => new OctetWriter().Codes16(codes).ToArray();

    public static byte[] Codes16In8(ReadOnlySpan<long> codes) => new OctetWriter().Codes16In8(codes).ToArray();

    public static byte[] Codes8(ReadOnlySpan<long> codes) => new OctetWriter().Codes8(codes).ToArray();

    public static byte[] Number8(long number) => [(byte)number];

    public static byte[] Number16(long number) => new OctetWriter().U16(number).ToArray();

    public static byte[] Number32(long number) => new OctetWriter().U32(number).ToArray();

    public static byte[] Vector8(ReadOnlySpan<byte> octets) => new OctetWriter().Vector8(octets).ToArray();

    public static byte[] Vector16(ReadOnlySpan<byte> octets) => new OctetWriter().Vector16(octets).ToArray();

    /// <summary>The one share of a ServerHello.</summary>
    public static byte[] KeyShare(int group, ReadOnlySpan<byte> share) => new OctetWriter().U16(group).Vector16(share).ToArray();

    /// <summary>The shares of a ClientHello (RFC 8446 §4.2.8).</summary>
    public static byte[] KeyShares(IEnumerable<(int Group, byte[] Share)> shares)
    {
        OctetWriter list = new();
        foreach ((int group, byte[] share) in shares)
            list.U16(group).Vector16(share);
        return new OctetWriter().Vector16(list.Octets).ToArray();
    }

    /// <summary>The client's pre_shared_key with room for its binders, which are the last octets (RFC 8446 §4.2.11).</summary>
    public static byte[] Identities(IEnumerable<(byte[] Identity, long Age)> identities, IEnumerable<int> binderLengths)
    {
        OctetWriter list = new();
        foreach ((byte[] identity, long age) in identities)
            list.Vector16(identity).U32(age);
        OctetWriter binders = new();
        foreach (int length in binderLengths)
            binders.Vector8(new byte[length]);
        return new OctetWriter().Vector16(list.Octets).Vector16(binders.Octets).ToArray();
    }
}
