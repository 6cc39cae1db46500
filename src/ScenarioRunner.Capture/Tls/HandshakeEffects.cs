using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tls;

/// <summary>What a handshake message settles for the messages and records after it.</summary>
internal sealed class HandshakeEffects(ConversationState state, bool fromClient)
{
    public void After(byte type, TlsBody body, ReadOnlySpan<byte> octets, in RecordContext record)
    {
        switch (body)
        {
            case ClientHelloBody hello when fromClient:
                ClientHello(hello, record);
                break;
            case ServerHelloBody hello when !fromClient:
                ServerHello(hello, record);
                break;
            case NewSessionTicketBody ticket when !fromClient && !state.Facts.IsTls13:
                state.Keys.Remember(state.Facts, ticket.Ticket.AsSpan());
                break;
            case ClientKeyExchangeBody when fromClient:
                state.Keys.AfterClientKeyExchange(state.Facts, octets);
                break;
            default:
                if (record.IsDecrypted && state.Facts.IsTls13)
                    Tls13(type);
                break;
        }
    }

    private void ClientHello(ClientHelloBody hello, in RecordContext record)
    {
        state.Facts.Hello(hello);
        if (record.Epoch == TlsEpoch.Plain)
            state.Keys.AfterClientHello(state.Facts, state.IsRetried);
    }

    private void ServerHello(ServerHelloBody hello, in RecordContext record)
    {
        state.Facts.Hello(hello);
        state.IsRetried = hello.IsHelloRetryRequest;
        state.Keys.Remember(state.Facts, hello.SessionId.AsSpan());
        if (hello.IsHelloRetryRequest || record.Epoch != TlsEpoch.Plain)
            return;
        state.Keys.AfterServerHello(state.Facts);
        state.SayWhetherCipherIsMissing(false, record.Frames.Last);
    }

    private void Tls13(byte type)
    {
        Decryption.SideKeys keys = state.Keys.Of(fromClient);
        if (type == HandshakeTypes.Finished)
            keys.Advance(TlsEpoch.Handshake);
        else if (type == HandshakeTypes.EndOfEarlyData)
            keys.Advance(TlsEpoch.Early);
        else if (type == HandshakeTypes.KeyUpdate)
            keys.Update();
    }
}
