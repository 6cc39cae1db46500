using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>What one end of a recorded connection did, in its order.</summary>
internal sealed class SeenDirection(bool fromClient)
{
    /// <summary>Beyond it, what came after what is not kept apart any more.</summary>
    private const int MostKept = 200_000;

    private readonly List<SeenDeed> _transport = [];
    private readonly List<FrameMark> _marks = [];
    private readonly List<TlsUnit> _units = [];

    public DirectionEdge Edge { get; } = new();

    public int Segments { get; private set; }

    /// <summary>It has nothing but SYNs that acknowledge nothing.</summary>
    public bool IsOpening => _transport.TrueForAll(deed => deed.Kind == DeedKind.Open && !deed.Segment.Has(TcpFlags.Ack)) && Segments == Opening;

    private int Opening { get; set; }

    public bool HasTls => _units.Count > 0;

    public void Take(in Segment segment, long knew)
    {
        Segments++;
        Opening += segment.IsOpening ? 1 : 0;
        Novelty novelty = Edge.Take(segment.Has(TcpFlags.Syn), segment.Has(TcpFlags.Fin), segment.Has(TcpFlags.Rst), segment.Seq, segment.Length);
        if (novelty.Opens)
            Add(DeedKind.Open, 0, 1, knew, segment);
        if (novelty.Octets > 0)
            Data(novelty, knew, segment);
        if (novelty.Ends)
            Add(DeedKind.End, novelty.To, novelty.To + 1, knew, segment);
        // Nobody acknowledges a reset.
        if (novelty.Resets)
            Add(DeedKind.Reset, novelty.To, long.MaxValue, knew, segment);
    }

    public void Take(TlsUnit unit)
    {
        if (_units.Count >= MostKept && unit.Kind == TlsUnitKind.ApplicationData && _units[^1] is { Kind: TlsUnitKind.ApplicationData } last)
            _units[^1] = last with { Length = (int)Math.Min((long)last.Length + unit.Length, int.MaxValue), LastFrame = unit.LastFrame };
        else
            _units.Add(unit);
    }

    /// <summary>Whether new octets of this direction are in the frame.</summary>
    public bool Has(long frame) => Mark(frame).Frame == frame;

    /// <summary>The deeds of the layers that matter, in order.</summary>
    /// <param name="isTls13">Whether a ChangeCipherSpec means nothing.</param>
    public List<SeenDeed> Deeds(bool withTcp, bool withTls, bool isTls13)
    {
        if (!withTls)
            return _transport;
        long start = HasTls ? StartOfTls() : long.MaxValue;
        List<SeenDeed> deeds = [];
        int next = 0;
        foreach (SeenDeed deed in _transport)
        {
            if (deed.Kind is DeedKind.End or DeedKind.Reset)
                while (next < _units.Count && (deed.Kind == DeedKind.End || _units[next].LastFrame <= deed.Frame))
                    deeds.Add(Of(_units[next++], isTls13));
            if (deed.Kind == DeedKind.Data && (!withTcp || deed.From >= start))
                continue;
            if (deed.Kind != DeedKind.Open || withTcp)
                deeds.Add(deed.Kind == DeedKind.Data && deed.To > start ? Before(deed, start) : deed);
        }

        while (next < _units.Count)
            deeds.Add(Of(_units[next++], isTls13));
        return deeds;
    }

    private long StartOfTls() => _marks.Count == 0 ? 0 : Mark(_units[0].FirstFrame).From;

    private static SeenDeed Before(SeenDeed deed, long start) => new()
    {
        Kind = DeedKind.Data,
        FromClient = deed.FromClient,
        From = deed.From,
        To = start,
        Size = start - deed.From,
        Knew = deed.Knew,
        Frame = deed.Frame,
        LastFrame = deed.LastFrame,
    };

    private SeenDeed Of(TlsUnit unit, bool isTls13)
    {
        FrameMark first = Mark(unit.FirstFrame), last = Mark(unit.LastFrame);
        DeedKind kind = KindOf(unit);
        bool isData = kind == DeedKind.ApplicationData, isRead = !unit.IsProtected || unit.IsDecrypted;
        return new SeenDeed
        {
            Kind = kind,
            FromClient = fromClient,
            From = first.From,
            To = last.To,
            Size = isData && isRead ? unit.Length : 1,
            SizeIsKnown = isRead,
            Knew = first.Knew,
            Frame = Math.Max(unit.FirstFrame, 1),
            LastFrame = unit.LastFrame,
            Unit = unit,
            IsIdle = isTls13 && unit.Kind == TlsUnitKind.ChangeCipherSpec,
        };
    }

    private static DeedKind KindOf(TlsUnit unit) => unit.Kind switch
    {
        TlsUnitKind.ApplicationData => DeedKind.ApplicationData,
        TlsUnitKind.Record when unit.IsProtected && !unit.IsDecrypted && !unit.IsBad => DeedKind.Closed,
        _ => DeedKind.Message,
    };

    /// <summary>The newest mark that is not behind the frame.</summary>
    private FrameMark Mark(long frame)
    {
        int low = 0, high = _marks.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _marks[middle].Frame <= frame ? (middle, high) : (low, middle - 1);
        }

        return _marks.Count == 0 ? default : _marks[low];
    }

    private void Data(in Novelty novelty, long knew, in Segment segment)
    {
        if (_marks.Count < MostKept)
            _marks.Add(new FrameMark(segment.Frame, novelty.From, novelty.To, knew));
        if (_transport.Count > 0 && _transport[^1] is { Kind: DeedKind.Data } last && last.To == novelty.From && (last.Knew == knew || _transport.Count >= MostKept))
        {
            (last.To, last.Size, last.LastFrame) = (novelty.To, last.Size + novelty.Octets, segment.Frame);
            return;
        }

        Add(DeedKind.Data, novelty.From, novelty.To, knew, segment);
        _transport[^1].Size = novelty.Octets;
    }

    private void Add(DeedKind kind, long from, long to, long knew, in Segment segment) => _transport.Add(new SeenDeed
    {
        Kind = kind,
        FromClient = fromClient,
        From = from,
        To = to,
        Size = 1,
        Knew = knew,
        Frame = segment.Frame,
        LastFrame = segment.Frame,
        Segment = kind == DeedKind.Open ? segment : default,
    });
}
