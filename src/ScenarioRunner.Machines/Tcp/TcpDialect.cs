using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Model.Text;
using ScenarioRunner.Model.Vocabulary;

namespace ScenarioRunner.Machines.Tcp;

/// <summary>How TCP segments are written and shown.</summary>
public sealed class TcpDialect : IDialect
{
    private readonly TcpFields _at;
    private readonly int _syn;
    private readonly int _rst;
    private readonly TcpReader _reader;
    private readonly TcpWriter _writer;
    private readonly TcpCounts _counts;
    private readonly TcpSeen _seen;
    private readonly TcpArrivals _arrivals;
    private readonly TcpGaps _gaps;
    private readonly TcpCopies _copies;
    private readonly TcpMidway _midway;

    public TcpDialect(Machine machine)
    {
        _at = new TcpFields(machine);
        (_syn, _rst) = (_at.Flags[TcpFlags.Names.IndexOf("SYN")], _at.Flags[TcpFlags.Names.IndexOf("RST")]);
        _reader = new TcpReader(machine, _at);
        _writer = new TcpWriter(_at);
        _counts = new TcpCounts(machine, _at);
        _seen = new TcpSeen(_at);
        _arrivals = new TcpArrivals(machine, _at);
        _gaps = new TcpGaps(machine, _at, _reader);
        _copies = new TcpCopies(machine, _at);
        _midway = new TcpMidway(machine, _at);
        Vocabulary = new TcpVocabulary(machine);
    }

    public IVocabulary Vocabulary { get; }

    IMemory? IDialect.NewMemory() => new TcpMemory();

    public Packet Read(Message message) => _reader.Read(message);

    public void Read(Message message, Packet packet) => _reader.Read(message, packet);

    public Packet Read(string name, int length) => _reader.Read(name, length);

    public void Resolve(Packet packet, Endpoint sender, Endpoint receiver) => _counts.Resolve(packet, sender, receiver);

    public void Forge(Packet packet, Endpoint sender, Endpoint receiver) => _counts.Forge(packet, sender, receiver);

    public string Show(Packet packet, Endpoint sender, Endpoint receiver) =>
        _writer.Write(packet, _counts.BaseOf(packet, sender), _counts.BaseOf(receiver), _counts.ShiftOf(sender));

    public long? OriginIn(Packet packet, bool ofSender) => _counts.OriginIn(packet, ofSender);

    public void CountFrom(Packet packet, long origin) => _counts.CountFrom(packet, origin);

    public Arrival ArrivalIn(Packet sent, Packet waiting, Endpoint sender) => _arrivals.In(sent, waiting, sender);

    public void Record(Endpoint first, Endpoint second) => first.Variables[_counts.Joined] = second.Variables[_counts.Joined] = 1;

    public void Expect(Endpoint first, Endpoint second) => second.Variables[_counts.Listens] = 1;

    public void Join(Endpoint first, Endpoint second, Packet ofFirst, Packet ofSecond, bool firstSpeaks) => _midway.Join(first, second, ofFirst, ofSecond, firstSpeaks);

    public void Recall(Packet seen, Endpoint sender, Endpoint receiver) => _midway.Recall(seen, sender, receiver);

    public Packet? UnseenBefore(Packet seen, Endpoint sender) => _gaps.Before(seen, sender);

    public Packet? UnseenAnswered(Packet seen, Endpoint receiver) => _gaps.Answered(seen, receiver);

    public bool Refutes(Packet seen, Packet unseen, bool inOrder) => _gaps.Refutes(seen, unseen, inOrder);

    public bool Confirms(Packet seen, Packet unseen, bool bySender) => _gaps.Confirms(seen, unseen, bySender);

    public Packet[]? Without(Packet unseen, Packet late) => _gaps.Without(unseen, late);

    public bool MayBeLate(Packet seen, Endpoint sender) => _gaps.MayBeLate(seen, sender);

    // A connection that was ended at once sends a reset, or opens anew.
    public bool MayFollowCall(Packet seen) => (seen.Fields[_rst] | seen.Fields[_syn]) != 0;

    public bool TakeCopy(Packet seen, Endpoint sender) => _copies.Take(seen, sender);

    /// <summary>A segment seen on a wire, into a packet that the caller keeps.</summary>
    /// <param name="blocks">The edges of its SACK blocks: left, right, left, right ...</param>
    public void See(in SeenSegment seen, ReadOnlySpan<uint> blocks, Packet packet) => _seen.Read(seen, blocks, packet);

    public Packet Carrier(int octets) => _reader.Read("DATA", octets);

    public string EndOf(Message message) => TcpFlags.Bits(message.Name) is var flags && (flags & TcpFlags.Bit("RST")) != 0 ? "reset"
        : (flags & TcpFlags.Bit("FIN")) != 0 && message.Name != "DATA" ? "end"
        : "";

    public Span PlaceOf(Message message, string attribute)
    {
        if (attribute.Length == 0)
            return message.NameSpan;
        foreach (MessageAttribute written in message.Attributes)
            if (written.Name == attribute || (attribute == "isn" && written.Name == "seq") || (attribute == "len" && written.Name == "data"))
                return written.Span;
        return attribute == "len" && message.Positional.Length > 0
            ? Span.Cover(message.NameSpan, message.Positional[0].Span)
            : message.NameSpan;
    }
}
