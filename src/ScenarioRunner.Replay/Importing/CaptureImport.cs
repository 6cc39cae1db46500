using System.Collections.Immutable;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Model.Transcripts;

namespace ScenarioRunner.Replay.Importing;

/// <summary>Writes each connection of a capture as a scenario.</summary>
public sealed class CaptureImport : ISegmentSink
{
    private readonly ImportOptions _options;
    private readonly Func<string, ImmutableArray<ScenarioResult>> _validate;
    private readonly Action<ImportedConnection> _take;

    private readonly KeyLog _keys;

    private CaptureImport(ImportOptions options, Func<string, ImmutableArray<ScenarioResult>> validate, Action<ImportedConnection> take, KeyLog keys)
    {
        (_options, _validate, _take, _keys) = (options, validate, take, keys);
    }

    /// <summary>Reads a capture to its end.</summary>
    /// <param name="validate">The verdict on a scenario's text, by which each is held against its recording.</param>
    /// <param name="take">Gets each connection when it has ended.</param>
    /// <param name="keys">Secrets that open what TLS closed; those in the capture itself are added.</param>
    public static SplitSummary Run(CaptureReader reader, ImportOptions options, Func<string, ImmutableArray<ScenarioResult>> validate, Action<ImportedConnection> take, KeyLog? keys = null) =>
        ConnectionSplitter.Run(reader, new CaptureImport(options, validate, take, keys ?? new KeyLog()));

    void ISegmentSink.Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        if (segment.Duplicate || connection.IsSelf || connection.StartedBeforeCapture)
            return;
        ((Recording)(connection.State ??= new Recording(_keys.Count > 0 ? _keys : null))).Take(connection, segment, payload);
    }

    void ISegmentSink.Secrets(ReadOnlySpan<byte> keyLog) => _keys.Read(keyLog);

    void ISegmentSink.Ended(Connection connection)
    {
        Recording? recording = connection.State as Recording;
        connection.State = null;
        string problem = connection.IsSelf ? "both ends are one socket"
            : connection.StartedBeforeCapture || recording is null ? "it began before the capture"
            : recording.Problem;
        recording?.Tls.End(connection);
        _take(problem.Length > 0
            ? new ImportedConnection(connection, "", problem)
            : new ConnectionImport(connection, recording!, _options, _validate).Run());
        recording?.Dispose();
    }
}
