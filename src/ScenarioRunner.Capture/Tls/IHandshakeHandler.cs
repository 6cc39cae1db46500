namespace ScenarioRunner.Capture.Tls;

/// <summary>Takes handshake messages as they become whole.</summary>
internal interface IHandshakeHandler
{
    /// <summary>A whole message. The body is empty where it was too long to be kept.</summary>
    void Message(HandshakePiece piece, ReadOnlySpan<byte> body, in RecordContext record);

    /// <summary>After a hole: content that cannot be the start of a message.</summary>
    void Unplaced(int length, in RecordContext record);
}
