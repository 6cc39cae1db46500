using System.Globalization;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls;

/// <summary>
/// Turns the octets of both directions of a connection, fed in the order of the capture, into what a scenario would write.
/// With secrets, protected records are opened. No octets make it throw; what it keeps is bounded.
/// </summary>
public sealed class TlsConversation : IDisposable
{
    private readonly ConversationState _state;
    private readonly ConversationSide _client;
    private readonly ConversationSide _server;
    private bool _clientEnded;
    private bool _serverEnded;

    public TlsConversation(ITlsSink sink, ISecretSource? secrets = null)
    {
        _state = new ConversationState(sink, secrets);
        _client = new ConversationSide(_state, true);
        _server = new ConversationSide(_state, false);
    }

    /// <summary>The negotiated version, or 0 where no ServerHello was seen.</summary>
    public ushort Version => _state.Facts.Version;

    /// <summary>The next octets of a direction, all of one frame.</summary>
    public void Octets(bool fromClient, ReadOnlySpan<byte> octets, long frame) => Side(fromClient).Octets(octets, frame);

    /// <summary>Octets are missing from the capture here; 0 stands for an unknown number (a connection that began before the capture).</summary>
    public void Lost(bool fromClient, long count, long frame = 0) => Side(fromClient).Lost(count, frame);

    /// <summary>A direction ended.</summary>
    public void End(bool fromClient)
    {
        ref bool ended = ref fromClient ? ref _clientEnded : ref _serverEnded;
        if (ended)
            return;
        ended = true;
        Side(fromClient).End();
        if (_clientEnded && _serverEnded)
            Dispose();
    }

    /// <summary>Both directions end, where they have not. Nothing is held back after it.</summary>
    public void Dispose()
    {
        _clientEnded = _serverEnded = true;
        _state.Settle();
        _state.Keys.Dispose();
        _client.Dispose();
        _server.Dispose();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"a TLS conversation of version 0x{Version:x4}");

    private ConversationSide Side(bool client) => client ? _client : _server;
}
