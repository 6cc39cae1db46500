namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>The bodies of hellos.</summary>
public static class HelloOctets
{
    /// <param name="extensions">Null for a message that ends before them.</param>
    public static byte[] Client(
        long version,
        ReadOnlySpan<byte> random,
        ReadOnlySpan<byte> session,
        ReadOnlySpan<long> suites,
        ReadOnlySpan<long> compressions,
        IEnumerable<WrittenExtension>? extensions)
    {
        OctetWriter hello = new OctetWriter().U16(version).Raw(random).Vector8(session).Codes16(suites).Codes8(compressions);
        return (extensions is null ? hello : hello.Raw(WrittenExtension.List(extensions))).ToArray();
    }

    /// <param name="extensions">Null for a message that ends before them.</param>
    public static byte[] Server(
        long version,
        ReadOnlySpan<byte> random,
        ReadOnlySpan<byte> session,
        long suite,
        long compression,
        IEnumerable<WrittenExtension>? extensions)
    {
        OctetWriter hello = new OctetWriter().U16(version).Raw(random).Vector8(session).U16(suite).U8(compression);
        return (extensions is null ? hello : hello.Raw(WrittenExtension.List(extensions))).ToArray();
    }

    /// <summary>The random that makes a ServerHello a HelloRetryRequest (RFC 8446 §4.1.3).</summary>
    public static byte[] RetryRandom => System.Security.Cryptography.SHA256.HashData("HelloRetryRequest"u8);
}
