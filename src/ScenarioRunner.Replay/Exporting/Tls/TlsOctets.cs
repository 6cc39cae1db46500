using System.Collections.Immutable;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>TLS messages -> records with well-formed bodies, and the keys that open those that are encrypted.</summary>
public sealed class TlsOctets : IMessageOctets
{
    public MessageOctets Write(CarriedMessages messages)
    {
        Seeded seeded = new(messages.Seed);
        Sessions sessions = new(seeded);
        KeyLogWriter log = new();
        Remarks remarks = new();
        Handshake[] handshakes = HandshakeReader.Read(messages);
        Dictionary<int, ConnectionWriter> connections = [];
        ImmutableArray<ReadOnlyMemory<byte>>.Builder octets = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(handshakes.Length);
        try
        {
            for (int i = 0; i < handshakes.Length; i++)
            {
                CarriedMessage message = messages.Messages[i];
                if (!connections.TryGetValue(message.Connection, out ConnectionWriter? connection))
                    connections[message.Connection] = connection = new ConnectionWriter(new ConnectionState(new WriterContext(seeded, sessions), log, message.Connection), remarks, HasHeartbeats(messages, message.Connection));
                octets.Add(connection.Write(handshakes[i], message.Sent, Next(messages, i)));
            }
        }
        finally
        {
            foreach (ConnectionWriter connection in connections.Values)
                connection.Dispose();
        }

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
