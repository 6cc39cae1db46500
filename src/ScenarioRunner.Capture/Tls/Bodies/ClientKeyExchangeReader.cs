using System.Collections.Immutable;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Reads ClientKeyExchange by the key exchange of the suite (RFC 5246 §7.4.7, RFC 8422 §5.7, RFC 4279, RFC 5489).</summary>
internal static class ClientKeyExchangeReader
{
    public static TlsBody Read(ref OctetReader reader, HandshakeContext context)
    {
        if (context.Suite is not { } suite)
            return new OpaqueBody(reader.Rest().Length);
        ImmutableArray<byte> identity = HasIdentity(suite.Agreement) ? [.. reader.Vector16("psk_identity")] : default;
        int secret = suite.Agreement switch
        {
            KeyAgreement.Psk => 0,
            // RFC 5246 §7.4.7.2: an empty message where a fixed key of the client's certificate is used.
            KeyAgreement.Dh or KeyAgreement.Ecdh or KeyAgreement.Dhe or KeyAgreement.Ecdhe when reader.IsAtEnd => 0,
            KeyAgreement.Ecdh or KeyAgreement.Ecdhe or KeyAgreement.EcdhAnon or KeyAgreement.EcdhePsk => reader.Vector8("the public point").Length,
            _ => reader.Vector16("the secret").Length,
        };
        return new ClientKeyExchangeBody(identity, secret);
    }

    private static bool HasIdentity(KeyAgreement agreement) =>
        agreement is KeyAgreement.Psk or KeyAgreement.RsaPsk or KeyAgreement.DhePsk or KeyAgreement.EcdhePsk;
}
