using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Which message of the TLS machine is which.</summary>
internal static class TlsMessageKinds
{
    public static readonly int Alert = Named("Alert");
    public static readonly int ApplicationData = Named("ApplicationData");
    public static readonly int ChangeCipherSpec = Named("ChangeCipherSpec");
    public static readonly int ClientHello = Named("ClientHello");
    public static readonly int Handshake = Named("Handshake");
    public static readonly int Heartbeat = Named("Heartbeat");
    public static readonly int HelloRetryRequest = Named("HelloRetryRequest");
    public static readonly int Record = Named("Record");

    private const int HelloVerifyRequest = 3;

    private static readonly int[] s_byType = ByType();

    /// <summary>A handshake message by its type on the wire; an unknown one is a <c>Handshake</c>.</summary>
    public static int OfType(int type) => s_byType[type & 0xFF];

    private static int[] ByType()
    {
        int[] kinds = new int[256];
        Array.Fill(kinds, Handshake);
        foreach (HandshakeType type in HandshakeTypes.All)
            if (type.Message is { } name)
                kinds[type.Code] = Named(name);
        kinds[HelloVerifyRequest] = Named("HelloVerifyRequest");
        return kinds;
    }

    private static int Named(string name)
    {
        for (int i = 0; i < ReferenceMachine.Tls.Definition.Messages.Length; i++)
            if (ReferenceMachine.Tls.Definition.Messages[i].Name == name)
                return i;
        throw new InvalidOperationException($"the TLS machine has no message '{name}'");
    }
}
