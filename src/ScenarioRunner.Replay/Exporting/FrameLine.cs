using System.Collections.Immutable;
using System.Net;
using ScenarioRunner.Capture.Writing;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>Puts segments onto the wire one after the other: addresses, identifications, times.</summary>
internal sealed class FrameLine(Sockets sockets, string seed)
{
    /// <summary>Microseconds between frames where the text says nothing.</summary>
    private const long Pause = 100;

    /// <summary>Octets that a run is written with; what comes behind is left out.</summary>
    private const long Most = 1L << 28;

    private readonly Dictionary<IPAddress, ushort> _identifications = [];
    private readonly ImmutableArray<ExportedFrame>.Builder _frames = ImmutableArray.CreateBuilder<ExportedFrame>();

    private long _octets;

    /// <summary>The run is longer than is written.</summary>
    public bool IsCut { get; private set; }

    public ImmutableArray<ExportedFrame> Frames => _frames.ToImmutable();

    /// <summary>When the next frame is sent, so long after the run began by its own clock.</summary>
    public long TimeOf(long at) => at + (Pause * _frames.Count);

    /// <param name="segment">Without addresses.</param>
    public void Send(int pair, bool fromFirst, long at, WrittenSegment segment, ImmutableArray<string> comments)
    {
        _octets += segment.Payload.Length;
        IsCut |= _octets > Most;
        if (IsCut)
            return;
        IPEndPoint source = sockets.Of(pair, fromFirst);
        WrittenSegment addressed = segment with
        {
            Source = source,
            Destination = sockets.Of(pair, !fromFirst),
            Identification = Next(source.Address),
        };
        _frames.Add(new ExportedFrame(TimeOf(at), FrameWriter.Write(addressed), comments));
    }

    // 0 would say that it is not counted.
    private ushort Next(IPAddress host)
    {
        if (!_identifications.TryGetValue(host, out ushort last))
            last = (ushort)Seed.Of(seed, host.ToString(), "identification");
        ushort next = last == ushort.MaxValue ? (ushort)1 : (ushort)(last + 1);
        _identifications[host] = next;
        return next;
    }
}
