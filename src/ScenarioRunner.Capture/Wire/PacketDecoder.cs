using System.Buffers.Binary;
using ScenarioRunner.Capture.Files;

namespace ScenarioRunner.Capture.Wire;

/// <summary>Finds the TCP segment in a frame.</summary>
public sealed class PacketDecoder
{
    private readonly FragmentStore _fragments = new();

    /// <summary>Packets of TCP that are too short or contradict themselves.</summary>
    public long Unreadable { get; private set; }

    /// <summary>Datagrams in fragments that could not be put together.</summary>
    public long FragmentsGivenUp => _fragments.GivenUp;

    public static bool Knows(int linkType) => LinkLayer.Knows(linkType);

    /// <summary>False for everything that is not (yet) a whole TCP segment.</summary>
    public bool Decode(in Frame frame, ref SegmentView view)
    {
        int type = LinkLayer.Strip(frame.LinkType, frame.Data, out int at);
        if (type == EtherType.None || at > frame.Data.Length)
            return false;
        IpPacket packet = default;
        bool parsed = type == EtherType.Ipv4 ? Ipv4.Parse(frame.Data[at..], ref packet) : Ipv6.Parse(frame.Data[at..], ref packet);
        if (!parsed || packet.IsFragment && !Reassemble(ref packet, frame.Number) || packet.Protocol != IpPacket.Tcp)
            return false;
        return Segment(frame, packet, ref view);
    }

    private bool Segment(in Frame frame, in IpPacket packet, ref SegmentView view)
    {
        view.Segment = default;
        if (!TcpHeader.Parse(packet, ref view.Segment, out int header))
        {
            Unreadable++;
            return false;
        }

        view.Segment.Frame = frame.Number;
        view.Segment.Time = frame.Time;
        view.Source = packet.Source;
        view.Destination = packet.Destination;
        view.SourcePort = BinaryPrimitives.ReadUInt16BigEndian(packet.Payload);
        view.DestinationPort = BinaryPrimitives.ReadUInt16BigEndian(packet.Payload[2..]);
        header = Math.Min(header, packet.Payload.Length);
        view.Header = packet.Payload[..header];
        view.Payload = packet.Payload[header..];
        return true;
    }

    private bool Reassemble(ref IpPacket packet, long frame)
    {
        bool wanted = packet.Protocol == IpPacket.Tcp || packet.Source.IsVersion6 && packet.Protocol is 0 or 43 or 60 or 51;
        if (!wanted || !_fragments.Add(ref packet, frame))
            return false;
        return packet.Protocol == IpPacket.Tcp || Ipv6.Extensions(ref packet) && !IsNested(packet);
    }

    // A fragment within a fragment is nobody's traffic.
    private static bool IsNested(in IpPacket packet) => packet.Protocol == 44;
}
