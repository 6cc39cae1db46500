using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>A connection of a capture with what its TLS says.</summary>
internal sealed class CapturedConversation : IDisposable
{
    private readonly TlsConversation _tls;

    public CapturedConversation(ISecretSource? secrets)
    {
        _tls = new TlsConversation(Said, secrets);
        Client = new StreamAssembler(new Side(_tls, true));
        Server = new StreamAssembler(new Side(_tls, false));
    }

    public Collected Said { get; } = new();

    public StreamAssembler Client { get; }

    public StreamAssembler Server { get; }

    public void Dispose()
    {
        Client.End();
        Server.End();
        _tls.End(true);
        _tls.End(false);
        _tls.Dispose();
    }

    private sealed class Side(TlsConversation tls, bool client) : IStreamSink
    {
        public void Octets(ReadOnlySpan<byte> octets, long frame) => tls.Octets(client, octets, frame);

        public void Lost(long count) => tls.Lost(client, count);

        public void Finished(long frame) => tls.End(client);
    }
}
