namespace ScenarioRunner.Replay.Judging;

/// <summary>
/// Collects what ended connections left. The collector by itself lets up to 200 MB pile up before it does so, whatever is still needed;
/// the memory of a long capture is to follow its open connections.
/// </summary>
internal sealed class Sweep
{
    private const long Most = 40 << 20;

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
        if (allocated - _swept < Most)
            return;
        _swept = allocated;
        GC.Collect(0, GCCollectionMode.Forced, blocking: true);
    }
}
