using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What a message changes for those behind it: keys, limits, what both sides know.</summary>
internal sealed class KeyChanges(ConnectionState state)
{
    private const int MostOctets = 1 << 14;

    public void After(SentMessage sent, bool fromClient)
    {
        bool isNew = state.IsAnswered && state.IsTls13;
        Side side = state.Of(fromClient);
        byte[] messages = [.. state.Messages];
        switch (Handshake.NameOf(sent))
        {
            case "ClientHello" when ReferenceEquals(sent, state.Handshake!.Hello) && state.Choices.OffersEarlyData && state.Offered is [var key, ..] && state.Handshake.Before is null:
                state.Keys.Early(key, state.Choices.ClientRandom, messages);
                break;
            case "HelloRetryRequest":
                Retried(messages);
                break;
            case "ServerHello":
                Answered(sent, messages);
                break;
            case "ChangeCipherSpec" when state.IsAnswered && !isNew:
                side.Take(Side.Application, state.Sealer(side));
                side.Epoch = Side.Application;
                break;
            case "EndOfEarlyData" when isNew:
                side.Epoch = Side.Handshake;
                break;
            case "EncryptedExtensions" when isNew:
                Limit(state.Handshake!.First("EncryptedExtensions", fromClient: false));
                break;
            case "Finished" when isNew && fromClient:
                state.Keys.ClientFinished(messages);
                break;
            case "Finished" when isNew:
                state.Keys.ServerFinished(state.Choices, messages);
                break;
            case "KeyUpdate" when isNew:
                state.Keys.Update(side);
                break;
        }
    }

    // RFC 8446 §4.4.1: a hash stands for the first ClientHello.
    private void Retried(byte[] messages)
    {
        state.Client.Epoch = Side.Plain;
        state.IsRetried = true;
        int hello = messages.Length < 4 ? 0 : 4 + (messages[1] << 16 | messages[2] << 8 | messages[3]);
        if (state.Choices.Crypto is not { } suite || state.Handshake!.Hello is null || hello > messages.Length)
            return;
        byte[] hash = state.Keys.Hash(suite, messages.AsSpan(0, hello));
        state.Messages.Clear();
        state.Messages.AddRange(FlightOctets.Message(254, hash));
        state.Messages.AddRange(messages.AsSpan(hello));
    }

    private void Answered(SentMessage sent, byte[] messages)
    {
        Choices choices = state.Choices;
        Said said = new(sent);
        bool isFirst = state.Handshake!.Before is null || !state.HasVersion;
        state.Answer(choices.IsTls13 && said.Number(TlsFields.SelectedVersion) is null or 0x0304);
        if (!state.IsTls13)
        {
            OldAnswered(said);
            return;
        }

        if (!isFirst)
            return;
        int index = (int)(said.Number(TlsFields.IdentityIndex) ?? 0);
        bool chosen = choices.Answered.Contains(ExtensionCodes.PreSharedKey) && index >= 0 && index < state.Offered.Count;
        state.Keys.Reset();
        state.Keys.ServerHello(state.Handshake, choices, chosen ? state.Offered[index] : null, choices.Answered.Contains(ExtensionCodes.KeyShare), messages);
    }

    private void OldAnswered(Said said)
    {
        Choices choices = state.Choices;
        if (state.Client.Epoch == Side.Early)
            state.Client.Epoch = Side.Plain;
        bool goesOn = choices is { IsResumed: true, Session: { Version: not 0x0304 } };
        choices.Master = goesOn ? choices.Session!.Secret : state.Context.Octets($"master secret {state.Handshake!.Number}", 48);
        if (choices.Crypto is { CanBeOpened: true })
            state.Log.Add(state.Connection, "CLIENT_RANDOM", choices.ClientRandom, choices.Master);
        if (!choices.IsResumed && choices.ServerSession.Length > 0)
            state.Context.Sessions.Add(said.Text("session-id"), new Session(choices.Crypto, choices.Version, choices.Master, choices.HasExtendedMasterSecret, choices.ServerName, choices.ServerSession));
        Limit(state.Handshake!.ServerHello);
    }

    // RFC 8449 §4: each side says what it is ready to take. RFC 6066 §4: the client's wish is both sides' limit.
    private void Limit(SentMessage? answer)
    {
        Said hello = new(state.Handshake!.Hello);
        if (state.Choices.Answered.Contains(ExtensionCodes.RecordSizeLimit) && state.Choices.Offered.Contains(ExtensionCodes.RecordSizeLimit))
        {
            state.Client.Limit = Octets(new Said(answer).Number(TlsFields.RecordSizeLimit));
            state.Server.Limit = Octets(hello.Number(TlsFields.RecordSizeLimit));
            state.Client.IsRecordSize = state.Server.IsRecordSize = true;
        }
        else if (state.Choices.Answered.Contains(ExtensionCodes.MaxFragmentLength))
        {
            state.Client.Limit = state.Server.Limit = Octets(hello.Number(TlsFields.FragmentLength));
        }
    }

    private static int Octets(long? written) => written is >= 64 and <= MostOctets ? (int)written : MostOctets;
}
