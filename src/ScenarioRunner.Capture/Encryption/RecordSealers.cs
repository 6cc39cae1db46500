using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>Makes sealers.</summary>
public static class RecordSealers
{
    /// <summary>The sealer under a traffic secret of TLS 1.3, or null where the suite's cipher is not offered here.</summary>
    public static IRecordSealer? Tls13(SuiteCrypto suite, ReadOnlySpan<byte> secret) => Tls13Sealer.Under(suite, secret);

    /// <summary>The sealer of one direction's records in TLS 1.0-1.2, or null where the suite's cipher is not offered here.</summary>
    public static IRecordSealer? Session(SuiteCrypto suite, int version, byte[] clientRandom, byte[] serverRandom, ReadOnlySpan<byte> master, bool macIsOutside, bool ofClient) =>
        SessionKeys.Sealer(new SessionFacts(suite, (ushort)version, clientRandom, serverRandom, macIsOutside), master, ofClient);
}
