using System.Buffers.Binary;
using ScenarioRunner.Capture.Encryption;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes what records carry.</summary>
internal sealed class MessageWriter(ConnectionState state, Remarks remarks)
{
    private const int MostTrailing = 1 << 20;

    private int _tickets;

    private WriterContext Context => state.Context;

    /// <summary>The content type of a message's records; -1 for a record that is written as it is.</summary>
    public static int TypeOf(SentMessage sent) => Handshake.NameOf(sent) switch
    {
        "Alert" => RecordTypes.Alert,
        "ChangeCipherSpec" => RecordTypes.ChangeCipherSpec,
        "ApplicationData" => RecordTypes.ApplicationData,
        "Heartbeat" => RecordTypes.Heartbeat,
        "Record" => -1,
        _ => RecordTypes.Handshake,
    };

    public byte[] Content(SentMessage sent, bool fromClient)
    {
        Said said = new(sent);
        string name = Handshake.NameOf(sent);
        byte[]? plain = name switch
        {
            "Alert" => PlainWriter.Alert(sent, state.IsTls13, state.Handshake!.Before is not null || state.Handshake.Contains("HelloRequest")),
            "ChangeCipherSpec" => PlainWriter.ChangeCipherSpec(said),
            "ApplicationData" => PlainWriter.Data(said),
            "Heartbeat" => PlainWriter.Heartbeat(said, Context),
            _ => null,
        };
        return plain is null ? Part(said, state.Of(fromClient), Message(name, sent, said, fromClient)) : [.. plain, .. Trailing(said)];
    }

    // A record that carries one part of a message.
    private static byte[] Part(Said said, Side side, byte[] message)
    {
        if (said.Number(ExportFields.Fragment) is not { } fragment)
            return message;
        (long part, long parts) = (fragment >> 16, Math.Max(fragment & 0xFFFF, 1));
        side.Begun = part <= 1 || side.Begun.Length == 0 ? message : side.Begun;
        long last = Math.Clamp(part, 1, parts);
        return side.Begun[(int)(side.Begun.Length * (last - 1) / parts)..(int)(side.Begun.Length * last / parts)];
    }

    private byte[] Message(string name, SentMessage sent, Said said, bool fromClient)
    {
        if (name == "ClientHello")
            return Hello(sent, said);
        byte[] body = name switch
        {
            "ServerHello" => new ServerHelloWriter(state.Handshake!, state.Choices, Context, sent).Hello(),
            "Finished" => Finished(said, fromClient),
            "NewSessionTicket" => Ticket(sent, said),
            _ => new FlightWriter(state.Handshake!, state.Choices, Context).Body(name, sent, IsNew) ?? [],
        };
        if (said.Number(TlsFields.Length) is { } length && length != body.Length)
            remarks.Add($"{name} is {body.Length} octets long, and not {length}");
        byte[] message = FlightOctets.Message(FlightWriter.TypeOf(name, sent), [.. body, .. Trailing(said)]);
        // RFC 5246 §7.4.1.1: a HelloRequest is no part of the hashes; RFC 8446 §4.4.1: nor is what is said after the handshake.
        bool isApart = name is "HelloRequest" or "KeyUpdate" || (name == "NewSessionTicket" && IsNew);
        if (!isApart)
            state.Messages.AddRange(message);
        return message;
    }

    private bool IsNew => state.IsAnswered && state.IsTls13;

    private static byte[] Trailing(Said said) => new byte[Math.Min(said.Number(TlsFields.Trailing) ?? 0, MostTrailing)];

    private byte[] Hello(SentMessage sent, Said said)
    {
        bool isSecond = ReferenceEquals(sent, state.Handshake!.SecondHello);
        ClientHelloWriter writer = new(state.Handshake, state.Choices, Context, isSecond);
        byte[] message = FlightOctets.Message(1, [.. writer.Body(), .. Trailing(said)]);
        state.IsRetried = false;
        if (!isSecond)
            state.Messages.Clear();
        state.Offered = writer.Keys;
        if (writer.EndsInBinders && said.Number(TlsFields.Trailing) is null or 0)
            Binders.Fill(message, state.Messages, writer.Keys, said.Number(TlsFields.Bad) == 3);
        state.Messages.AddRange(message);
        return message;
    }

    private byte[] Finished(Said said, bool fromClient)
    {
        byte[] messages = [.. state.Messages];
        Side side = state.Of(fromClient);
        byte[]? verify = null;
        if (IsNew)
            verify = state.Keys.Verify(side, isLate: side.Epoch == Side.Application, messages);
        else if (state.IsAnswered && state.Choices.Crypto is { } suite)
            verify = SessionSecrets.Verify(suite, state.Choices.Version, state.Choices.Master, fromClient, messages);
        byte[] data = verify ?? Context.Octets($"verify data {messages.Length}", IsNew ? 32 : 12);
        if (!IsNew && fromClient)
            Context.ClientVerifyData = data;
        else if (!IsNew)
            Context.ServerVerifyData = data;
        return said.Number(TlsFields.Bad) == 2 ? [.. data[..^1], (byte)(data[^1] ^ 1)] : data;
    }

    private byte[] Ticket(SentMessage sent, Said said)
    {
        Choices choices = state.Choices;
        string? name = said.Text("name");
        byte[] ticket = name is null ? Context.Octets($"ticket {state.Handshake!.Number} {_tickets}", 96) : Context.Named(name, "ticket", 96);
        long lifetime = said.Number(TlsFields.Lifetime) ?? 7200;
        Session session = new(choices.Crypto, choices.Version, choices.Master, choices.HasExtendedMasterSecret, choices.ServerName, []) { Ticket = ticket };
        if (!IsNew)
        {
            Context.Sessions.Add(name, session);
            return FlightOctets.OldTicket(lifetime, ticket);
        }

        byte[] nonce = Nonce(said);
        byte[] secret = state.Keys.TicketSecret(nonce) ?? Context.Octets($"pre-shared key {sent.Step} {sent.Part}", choices.Crypto?.Code == 0x1302 ? 48 : 32);
        Context.Sessions.Add(name, session with { Secret = secret });
        long age = BinaryPrimitives.ReadUInt32BigEndian(Context.Octets($"age {sent.Step} {sent.Part}", sizeof(uint)));
        long most = said.Number(TlsFields.MaxEarlyData) ?? 0;
        IEnumerable<int> codes = said.Extensions?.Select(code => (int)code) ?? (most > 0 ? [ExtensionCodes.EarlyData, .. said.Extras] : said.Extras);
        return FlightOctets.Ticket(lifetime, age, nonce, ticket, codes.Select(code => new WrittenExtension(code, code == ExtensionCodes.EarlyData ? ExtensionOctets.Number32(most) : [])));
    }

    // RFC 8446 §4.6.1: "a unique value across all tickets issued on this connection."
    private byte[] Nonce(Said said)
    {
        byte[] own = [0, (byte)_tickets++];
        if (said.Text("nonce") is { } name and not ("no" or "empty"))
            return Context.Named(name, "nonce", 8) is var nonce && nonce.Length > byte.MaxValue ? nonce[..byte.MaxValue] : nonce;
        return said.Has(TlsFields.Nonce) && said.Number(TlsFields.Nonce) != TlsHash.Yes ? [] : own;
    }
}
