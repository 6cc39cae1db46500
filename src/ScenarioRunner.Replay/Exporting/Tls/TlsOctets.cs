using System.Collections.Immutable;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>TLS messages -> records with well-formed bodies, and the keys that open those that are encrypted.</summary>
public sealed class TlsOctets : IMessageOctets
{
    /// <summary>Octets of one run.</summary>
    private const long Most = 1 << 26;

    public MessageOctets Write(CarriedMessages messages)
    {
        Seeded seeded = new(messages.Seed);
        Sessions sessions = new(seeded);
        KeyLogWriter log = new();
        Remarks remarks = new();
        Handshake[] handshakes = HandshakeReader.Read(messages);
        Dictionary<int, ConnectionWriter> connections = [];
        ImmutableArray<ReadOnlyMemory<byte>>.Builder octets = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(handshakes.Length);
        long total = 0;
        try
        {
            for (int i = 0; i < handshakes.Length; i++)
            {
                CarriedMessage message = messages.Messages[i];
                if (!connections.TryGetValue(message.Connection, out ConnectionWriter? connection))
                    connections[message.Connection] = connection = new ConnectionWriter(new ConnectionState(new WriterContext(seeded, sessions), log, message.Connection), remarks, HasHeartbeats(messages, message.Connection));
                byte[] written = total < Most ? connection.Write(handshakes[i], message.Sent, Next(messages, i)) : [];
                total += written.Length;
                octets.Add(written);
            }
        }
        finally
        {
            foreach (ConnectionWriter connection in connections.Values)
                connection.Dispose();
        }

        if (total >= Most)
            remarks.Add($"the run has more than {Most >> 20} MiB of TLS: what comes behind that is left out");
        return new MessageOctets(octets.MoveToImmutable(), log.Lines, remarks.All);
    }

    private static bool HasHeartbeats(CarriedMessages messages, int connection) =>
        messages.Messages.Any(message => message.Connection == connection && Handshake.NameOf(message.Sent) == "Heartbeat");

    private static SentMessage? Next(CarriedMessages messages, int index)
    {
        for (int i = index + 1; i < messages.Messages.Length; i++)
            if (messages.Messages[i].Connection == messages.Messages[index].Connection)
                return messages.Messages[i].Sent;
        return null;
    }
}
