using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>A conversation that a test speaks both sides of; each piece is a frame of its own.</summary>
internal sealed class Feed(ISecretSource? secrets = null) : IDisposable
{
    private readonly Collected _said = new();
    private TlsConversation? _tls;
    private long _frame;

    public List<TlsUnit> Units => _said.Units;

    public List<TlsNotice> Notices => _said.Notices;

    private TlsConversation Tls => _tls ??= new TlsConversation(_said, secrets);

    public IEnumerable<string> Words => Units.Select(Tests.Tls.Words.Of);

    public Feed Client(params byte[][] pieces) => Say(true, pieces);

    public Feed Server(params byte[][] pieces) => Say(false, pieces);

    public Feed Lost(bool client, long count)
    {
        Tls.Lost(client, count, ++_frame);
        return this;
    }

    public Feed End()
    {
        Tls.End(true);
        Tls.End(false);
        return this;
    }

    public void Dispose() => _tls?.Dispose();

    private Feed Say(bool client, byte[][] pieces)
    {
        foreach (byte[] piece in pieces)
            Tls.Octets(client, piece, ++_frame);
        return this;
    }
}
