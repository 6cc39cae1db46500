namespace ScenarioRunner.Capture.Wire;

/// <summary>The control bits of a segment, as they lie in the header.</summary>
[Flags]
public enum TcpFlags : ushort
{
    None = 0,
    Fin = 1,
    Syn = 2,
    Rst = 4,
    Psh = 8,
    Ack = 16,
    Urg = 32,
    Ece = 64,
    Cwr = 128,

    /// <summary>Accurate ECN; NS in RFC 3540.</summary>
    Ae = 256,
}
