namespace ScenarioRunner.Capture.Tls;

/// <summary>Where a whole handshake message lay.</summary>
internal readonly record struct HandshakePiece(
    byte Type, int Length, int Fragments, bool StartsRecord, bool EndsRecord, bool IsInterleaved, bool IsUnread, long FirstFrame, long LastFrame);
