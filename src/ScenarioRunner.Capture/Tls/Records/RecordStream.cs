using System.Buffers;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Tls.Records;

/// <summary>Cuts the octets of one direction into records. What lies whole in one piece is not copied; what nobody wants is only counted.</summary>
internal sealed class RecordStream(IRecordHandler handler, bool mayStartInSslV2) : IDisposable
{
    /// <summary>So often a boundary that was found again may turn out to be none.</summary>
    private const int MostMistakes = 256;

    private readonly FrameMap _frames = new();
    private readonly byte[] _headerOctets = new byte[RecordHeader.Size];
    private RecordStreamState _state = RecordStreamState.Start;
    private BoundarySearch? _search;
    private RecordHeader _header;
    private int _headerCount;
    private int _payloadCount;
    private byte[]? _payload;
    private bool _isHoled;
    private bool _hadHole;
    private int _mistakes;

    /// <summary>Octets of the record that has begun, and how many it has; 0 of 0 between records.</summary>
    public (int Seen, int Of) Begun => _state switch
    {
        RecordStreamState.Payload => (RecordHeader.Size + _payloadCount, RecordHeader.Size + _header.Length),
        _ => (_headerCount, _headerCount == 0 ? 0 : RecordHeader.Size),
    };

    public void Octets(ReadOnlySpan<byte> octets, long frame)
    {
        while (!octets.IsEmpty)
        {
            octets = _state switch
            {
                RecordStreamState.Start or RecordStreamState.Header => Header(octets, frame),
                RecordStreamState.Payload or RecordStreamState.SslV2 => Payload(octets, frame),
                RecordStreamState.Search => Search(octets, frame),
                _ => [],
            };
        }
    }

    /// <summary>Octets are missing here; 0 stands for an unknown number.</summary>
    public void Lost(long count, long frame)
    {
        if (_state == RecordStreamState.NotTls)
            return;
        _hadHole = true;
        if (_state == RecordStreamState.Payload && count > 0)
        {
            _isHoled = true;
            _frames.Mark(_payloadCount, frame);
            int inside = (int)Math.Min(count, _header.Length - _payloadCount);
            _payloadCount += inside;
            count -= inside;
            if (_payloadCount == _header.Length)
                Complete(_header, []);
            if (count == 0)
                return;
        }

        Release();
        _headerCount = 0;
        _search ??= new BoundarySearch();
        _search.Clear();
        _state = RecordStreamState.Search;
    }

    public void Dispose() => Release();

    private ReadOnlySpan<byte> Header(ReadOnlySpan<byte> octets, long frame)
    {
        if (_headerCount == 0)
        {
            _frames.Start(frame);
            if (octets.Length >= RecordHeader.Size && octets[0] < 0x80)
            {
                RecordHeader header = Plausible.Header(octets);
                return Begin(header, frame) ? Whole(octets[RecordHeader.Size..], frame) : octets;
            }
        }

        _headerOctets[_headerCount++] = octets[0];
        if (_headerCount == 2 && IsSslV2())
        {
            _header = new RecordHeader(0, 0, (_headerOctets[0] & 0x7f) << 8 | _headerOctets[1]);
            _state = RecordStreamState.SslV2;
            Gather();
        }
        else if (_headerCount == RecordHeader.Size)
        {
            Begin(Plausible.Header(_headerOctets), frame);
            if (_state == RecordStreamState.Payload && _header.Length == 0)
                Complete(_header, []);
        }

        return octets[1..];
    }

    /// <summary>RFC 5246 §E.2: the first octet's high bit says that the length has two octets.</summary>
    private bool IsSslV2() => mayStartInSslV2 && _state == RecordStreamState.Start && _headerOctets[0] >= 0x80;

    private bool Begin(RecordHeader header, long frame)
    {
        bool first = _state == RecordStreamState.Start;
        _headerCount = 0;
        if (first ? !Plausible.Starts(header) : !Plausible.Follows(header))
        {
            if (_hadHole && ++_mistakes < MostMistakes)
            {
                Lost(0, frame);
                return false;
            }

            _state = RecordStreamState.NotTls;
            handler.NotTls(frame);
            return false;
        }

        _header = header;
        _payloadCount = 0;
        _isHoled = false;
        _state = RecordStreamState.Payload;
        _frames.Mark(0, frame);
        return true;
    }

    /// <summary>The payload, in place where all of it is here.</summary>
    private ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> octets, long frame)
    {
        if (octets.Length >= _header.Length)
        {
            ReadOnlySpan<byte> payload = octets[.._header.Length];
            ReadOnlySpan<byte> rest = octets[_header.Length..];
            Complete(_header, payload);
            return rest;
        }

        return octets.IsEmpty ? [] : Payload(octets, frame);
    }

    private void Gather()
    {
        if (_payload is null && (_state == RecordStreamState.SslV2 || handler.Wants(_header)))
            _payload = ArrayPool<byte>.Shared.Rent(Math.Max(_header.Length, 1));
    }

    private ReadOnlySpan<byte> Payload(ReadOnlySpan<byte> octets, long frame)
    {
        if (_payloadCount == 0)
            Gather();
        _frames.Mark(_payloadCount, frame);
        int taken = Math.Min(octets.Length, _header.Length - _payloadCount);
        if (_payload is not null)
            octets[..taken].CopyTo(_payload.AsSpan(_payloadCount));
        _payloadCount += taken;
        if (_payloadCount == _header.Length)
            Complete(_header, _payload is null ? [] : _payload.AsSpan(0, _header.Length));
        return octets[taken..];
    }

    private void Complete(RecordHeader header, ReadOnlySpan<byte> payload)
    {
        bool old = _state == RecordStreamState.SslV2;
        _state = RecordStreamState.Header;
        _headerCount = 0;
        _payloadCount = 0;
        byte[]? gathered = _payload;
        _payload = null;
        if (old)
            handler.SslV2Hello(payload, _frames);
        else
            handler.Record(header, payload, _frames, _isHoled);
        if (gathered is not null)
            ArrayPool<byte>.Shared.Return(gathered);
    }

    private ReadOnlySpan<byte> Search(ReadOnlySpan<byte> octets, long frame)
    {
        ReadOnlySpan<byte> found = _search!.Find(octets);
        if (found.IsEmpty)
            return [];
        _state = RecordStreamState.Header;
        handler.Resynchronised(frame, _search.Skipped);
        _search = null;
        return found;
    }

    private void Release()
    {
        if (_payload is not null)
            ArrayPool<byte>.Shared.Return(_payload);
        _payload = null;
        _payloadCount = 0;
    }
}
