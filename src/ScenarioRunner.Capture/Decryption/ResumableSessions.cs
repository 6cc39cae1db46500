using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>Master secrets by session id and ticket. When it is full, the oldest go.</summary>
internal sealed class ResumableSessions
{
    private const int Most = 1 << 16;

    private readonly Dictionary<UInt128, Secret> _masters = [];
    private readonly Queue<UInt128> _order = new();

    public void Add(ReadOnlySpan<byte> session, Secret master)
    {
        if (session.IsEmpty)
            return;
        UInt128 key = Key(session);
        if (!_masters.ContainsKey(key))
            _order.Enqueue(key);
        _masters[key] = master;
        if (_order.Count > Most)
            _masters.Remove(_order.Dequeue());
    }

    public Secret? Find(ReadOnlySpan<byte> session) =>
        session.IsEmpty || _masters.Count == 0 ? null : _masters.GetValueOrDefault(Key(session));

    private static UInt128 Key(ReadOnlySpan<byte> session)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(session, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
