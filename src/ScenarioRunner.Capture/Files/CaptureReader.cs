using System.IO.Compression;

namespace ScenarioRunner.Capture.Files;

/// <summary>
/// Reads a capture from front to back: pcap or pcapng, also gzipped, from any stream. Never throws for what the input
/// holds: what can be read is handed out, and <see cref="Problems"/> says where it broke.
/// </summary>
public sealed class CaptureReader
{
    private readonly ByteSource _source;
    private readonly ProblemList _problems;
    private readonly SecretsList _secrets;
    private readonly FileFormat _format;

    private CaptureReader(Stream stream, CaptureOptions options)
    {
        _problems = new ProblemList(options.ProblemLimit);
        _secrets = new SecretsList(options.SecretsLimit);
        _source = new ByteSource(stream, long.MaxValue);
        if (_source.Has(2) && _source.Window is [0x1f, 0x8b, ..])
        {
            PrefixedStream packed = new(_source.Window.ToArray(), stream);
            _source = new ByteSource(new GZipStream(packed, CompressionMode.Decompress), options.UnpackLimit);
        }

        _format = Recognise();
    }

    public IReadOnlyList<CaptureProblem> Problems => _problems.Problems;

    /// <summary>The texts of the TLS key logs met so far (pcapng's Decryption Secrets Blocks). They stand before the packets they are for.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Secrets => _secrets.Texts;

    /// <summary>The offset in the (unpacked) input of what is read next.</summary>
    public long Position => _source.Position;

    /// <summary>The stream is left open: it belongs to the caller.</summary>
    public static CaptureReader Open(Stream stream, CaptureOptions? options = null) => new(stream, options ?? CaptureOptions.Default);

    /// <summary>The next frame; its data are valid until the next call.</summary>
    public bool Next(out Frame frame) => _format.Next(out frame);

    /// <summary>Adds a problem met behind the file format, for the same report.</summary>
    internal void Report(CaptureProblemKind kind, long frame, string message) => _problems.Add(kind, frame, Position, message);

    private FileFormat Recognise()
    {
        if (_source.Has(24) && PcapFormat.Begins(_source.Window))
            return new PcapFormat(_source, _problems);
        return _source.Has(12) && PcapngFormat.Begins(_source.Window) ? new PcapngFormat(_source, _problems, _secrets) : new UnknownFormat(_source, _problems);
    }
}
