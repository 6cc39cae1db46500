using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What both sides keep of a handshake to resume it.</summary>
/// <param name="Secret">The master secret of TLS 1.2 and below, the pre-shared key of TLS 1.3.</param>
internal sealed record Session(SuiteCrypto? Suite, int Version, byte[] Secret, bool HasExtendedMasterSecret, string[]? ServerName, byte[] Id)
{
    /// <summary>The ticket that stands for it, where it has one.</summary>
    public byte[] Ticket { get; init; } = [];
}
