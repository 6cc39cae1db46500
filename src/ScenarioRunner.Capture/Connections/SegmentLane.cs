using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>One sink and, when there is enough for it to do, its thread.</summary>
/// <param name="alone">So many batches are worked off by the caller: a thread costs more than a short capture.</param>
internal sealed class SegmentLane(ISegmentSink sink, int alone) : IDisposable
{
    private const int Batches = 4;

    private BlockingCollection<SegmentBatch>? _full;
    private BlockingCollection<SegmentBatch>? _free;
    private Thread? _thread;
    private volatile ExceptionDispatchInfo? _failure;
    private SegmentBatch _batch = new();
    private int _delivered;
    private bool _joined;

    public void Segment(Connection connection, in Segment segment, ReadOnlySpan<byte> payload)
    {
        _batch.Add(connection, segment, payload);
        Post();
    }

    public void Ended(Connection connection)
    {
        _batch.AddEnd(connection);
        Post();
    }

    /// <summary>Returns when all is worked off. What comes later is worked off at once, by the caller.</summary>
    public void Join()
    {
        if (!_batch.IsEmpty)
            Flush();
        _joined = true;
        Stop();
        _failure?.Throw();
    }

    public void Dispose() => Stop();

    private void Post()
    {
        if (_batch.IsFull || _joined)
            Flush();
    }

    private void Flush()
    {
        if (_thread is null && (_joined || ++_delivered <= alone))
        {
            _batch.Deliver(sink);
            return;
        }

        if (_thread is null)
            Start();
        _full!.Add(_batch);
        _batch = _free!.Take();
        _failure?.Throw();
    }

    private void Start()
    {
        (_full, _free) = ([], []);
        for (int i = 1; i < Batches; i++)
            _free.Add(new SegmentBatch());
        _thread = new Thread(Work) { IsBackground = true };
        _thread.Start();
    }

    private void Work()
    {
        foreach (SegmentBatch batch in _full!.GetConsumingEnumerable())
        {
            Deliver(batch);
            _free!.Add(batch);
        }
    }

    // Whatever happens here belongs to the caller, who must not wait for an empty batch for ever.
    private void Deliver(SegmentBatch batch)
    {
        try
        {
            if (_failure is null)
                batch.Deliver(sink);
        }
#pragma warning disable CA1031
        catch (Exception e)
#pragma warning restore CA1031
        {
            _failure = ExceptionDispatchInfo.Capture(e);
        }

        batch.Clear();
    }

    private void Stop()
    {
        if (_thread is null)
            return;
        _full!.CompleteAdding();
        _thread.Join();
        _full.Dispose();
        _free!.Dispose();
        _thread = null;
    }
}
