using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Which end of a connection is its first, the client.</summary>
internal static class Roles
{
    private const int WellKnown = 1024;

    // Linux takes the ports of clients from here on (RFC 6335: from 49152 on).
    private const int Ephemeral = 32768;

    /// <summary>Whether the sender of the first segment seen is the client.</summary>
    public static bool SenderIsFirst(in SegmentView view)
    {
        if (view.Segment.Has(TcpFlags.Syn))
            return !view.Segment.Has(TcpFlags.Ack);
        // Where the ports do not tell, who is seen first.
        int source = Rank(view.SourcePort);
        int destination = Rank(view.DestinationPort);
        return source >= destination;
    }

    private static int Rank(ushort port) => port < WellKnown ? 0 : port < Ephemeral ? port : Ephemeral;
}
