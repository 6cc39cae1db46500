namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Randoms of a server that are none (RFC 8446 §4.1.3).</summary>
internal static class ServerRandoms
{
    /// <summary>The SHA-256 of "HelloRetryRequest".</summary>
    private static ReadOnlySpan<byte> Retry =>
    [
        0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91,
        0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
    ];

    public static bool IsHelloRetryRequest(ReadOnlySpan<byte> random) => random.SequenceEqual(Retry);

    public static DowngradeSentinel Sentinel(ReadOnlySpan<byte> random) =>
        random.Length != 32 || !random[24..31].SequenceEqual("DOWNGRD"u8) ? DowngradeSentinel.None
        : random[31] == 1 ? DowngradeSentinel.ToTls12
        : random[31] == 0 ? DowngradeSentinel.ToTls11
        : DowngradeSentinel.None;
}
