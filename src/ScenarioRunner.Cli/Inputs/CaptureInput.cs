using ScenarioRunner.Capture.Files;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>Tells captures from scenarios: by their names below a folder, by their first bytes where a file is named.</summary>
internal static class CaptureInput
{
    private const int MagicLength = 4;

    private static readonly string[] s_extensions = [".pcap", ".pcapng", ".cap", ".pcap.gz", ".pcapng.gz", ".cap.gz"];

    /// <summary>pcap in either byte order with micro- or nanoseconds, pcapng, gzip.</summary>
    private static readonly byte[][] s_magics = [[0xd4, 0xc3, 0xb2, 0xa1], [0xa1, 0xb2, 0xc3, 0xd4], [0x4d, 0x3c, 0xb2, 0xa1], [0xa1, 0xb2, 0x3c, 0x4d], [0x0a, 0x0d, 0x0d, 0x0a], [0x1f, 0x8b]];

    public static bool HasName(string path) => Array.Exists(s_extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>The stream from its start, and whether its first bytes are those of a capture.</summary>
    public static (Stream Stream, bool IsCapture) Look(Stream stream)
    {
        byte[] head = new byte[MagicLength];
        int length = stream.ReadAtLeast(head, MagicLength, throwOnEndOfStream: false);
        bool isCapture = Array.Exists(s_magics, magic => head.AsSpan(0, length).StartsWith(magic));
        if (!stream.CanSeek)
            return (new PrefixedStream(head.AsMemory(0, length), stream), isCapture);
        stream.Position = 0;
        return (stream, isCapture);
    }
}
