namespace ScenarioRunner.Replay.Importing;

/// <summary>Follows where the TLS records of one direction end.</summary>
internal sealed class RecordEnds
{
    private const int HeaderLength = 5;
    private const int SslV2Mark = 0x80;

    private readonly Dictionary<long, long> _lastIn = [];
    private int _header;
    private int _body;

    /// <summary>Where TLS begins in the stream; negative where it has not.</summary>
    public long Begin { get; private set; } = -1;

    /// <summary>How many octets of the stream there were so far.</summary>
    public long Count { get; private set; }

    /// <summary>Octets before TLS.</summary>
    public void Before(int octets) => Count += octets;

    /// <summary>From here on there are records; the last octets were of them already.</summary>
    /// <param name="taken">How many of the octets so far.</param>
    public void Enter(long taken)
    {
        Begin = Count - taken;
        Count = Begin;
    }

    public void Take(ReadOnlySpan<byte> octets, long frame)
    {
        _lastIn.TryAdd(frame, Count);
        while (!octets.IsEmpty)
        {
            int step = 1;
            if (_header < HeaderLength)
            {
                // The last two octets of the header say how long the body is.
                _body = _header < 3 ? 0 : _body << 8 | octets[0];
                if (Count == Begin && (octets[0] & SslV2Mark) != 0)
                    // RFC 5246 §E.2: two octets of header, the length in their lower 15 bits.
                    (_header, _body) = (3, octets[0] & ~SslV2Mark);
                _header++;
            }
            else
            {
                step = Math.Min(_body, octets.Length);
                _body -= step;
            }

            Count += step;
            octets = octets[step..];
            if (_header < HeaderLength || _body > 0)
                continue;
            _header = 0;
            _lastIn[frame] = Count;
        }
    }

    /// <summary>Where the last record ends that a frame completes.</summary>
    public long LastIn(long frame) => _lastIn.GetValueOrDefault(frame, Count);
}
