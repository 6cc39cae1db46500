using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>The ClientHello in the form of SSL 2.0 (RFC 5246 §E.2), shown as the hello it stands for.</summary>
internal static class SslV2Hello
{
    public static TlsBody Read(ReadOnlySpan<byte> message)
    {
        OctetReader reader = new(message);
        byte type = reader.U8("msg_type");
        ushort version = reader.U16("version");
        int suites = reader.U16("cipher_spec_length");
        int session = reader.U16("session_id_length");
        int challenge = reader.U16("challenge_length");
        ReadOnlySpan<byte> specs = reader.Take(suites, "cipher_specs");
        ImmutableArray<byte> id = [.. reader.Take(session, "session_id")];
        ReadOnlySpan<byte> tail = reader.Take(challenge, "challenge");
        if (type != HandshakeTypes.ClientHello)
            reader.Fail("the message is no ClientHello");
        // RFC 5246 §E.2: a shorter challenge is padded with zeros on the left.
        byte[] random = new byte[32];
        tail[^Math.Min(32, tail.Length)..].CopyTo(random.AsSpan(32 - Math.Min(32, tail.Length)));
        return new ClientHelloBody(version, [.. random], id, Suites(specs), [0], default) { Malformed = reader.Malformed, Trailing = reader.Left };
    }

    /// <summary>Three octets a cipher; those of TLS begin with zero.</summary>
    private static ImmutableArray<ushort> Suites(ReadOnlySpan<byte> specs)
    {
        ImmutableArray<ushort>.Builder suites = ImmutableArray.CreateBuilder<ushort>();
        for (int at = 0; at + 3 <= specs.Length; at += 3)
        {
            if (specs[at] == 0)
                suites.Add((ushort)(specs[at + 1] << 8 | specs[at + 2]));
        }

        return suites.DrainToImmutable();
    }
}
