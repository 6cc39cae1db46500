namespace ScenarioRunner.Replay.Judging;

/// <summary>
/// Collects what ended connections left. The collector by itself lets up to 200 MB pile up before it does so, whatever is still needed;
/// the memory of a long capture is to follow its open connections.
/// </summary>
/// <param name="most">So many bytes may be left.</param>
internal sealed class Sweep(long most)
{
    private const int Each = 4096;

    private long _swept = GC.GetAllocatedBytesForCurrentThread();
    private int _left = Each;

    /// <summary>A segment was taken.</summary>
    public void Note()
    {
        if (--_left > 0)
            return;
        _left = Each;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        // Another thread has come to do this work; it counts from its own beginning.
        if (allocated < _swept)
            _swept = allocated;
        if (allocated - _swept < most)
            return;
        _swept = allocated;
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
    }
}
