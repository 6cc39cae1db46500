using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Reads the TLS of all connections of a capture.</summary>
internal sealed class TlsCapture(ISecretSource? secrets) : ISegmentSink
{
    private readonly SortedDictionary<long, CapturedConversation> _conversations = [];

    /// <summary>By the connection's place in the capture.</summary>
    public static SortedDictionary<long, CapturedConversation> Read(string path, ISecretSource? secrets)
    {
        using FileStream file = File.OpenRead(path);
        TlsCapture capture = new(secrets);
        ConnectionSplitter.Run(CaptureReader.Open(file), capture);
        return capture._conversations;
    }

    public void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (!_conversations.TryGetValue(connection.Index, out CapturedConversation? conversation))
            _conversations[connection.Index] = conversation = new CapturedConversation(secrets);
        (segment.FromFirst ? conversation.Client : conversation.Server).Take(segment, payload);
        (segment.FromFirst ? conversation.Server : conversation.Client).Acknowledged(segment);
    }

    public void Ended(Connection connection) => _conversations[connection.Index].Dispose();
}
