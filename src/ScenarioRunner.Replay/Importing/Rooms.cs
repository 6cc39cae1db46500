using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Replay.Importing;

/// <summary>How many octets may go to each side in a scenario without an acknowledgment: above that, each segment is acknowledged.</summary>
internal readonly record struct Rooms(long AtFirst, long AtSecond)
{
    /// <summary>Well below the window that a scenario has without saying so.</summary>
    private const long Most = 32768;

    public static readonly Rooms Ample = new(Most, Most);

    public long Of(bool first) => first ? AtFirst : AtSecond;

    /// <summary>Where the windows of the recording are written.</summary>
    public static Rooms In(IReadOnlyList<Recorded> recorded)
    {
        long[] least = [Most, Most];
        int[] shift = [0, 0];
        int scaled = 0;
        foreach (Recorded one in recorded)
        {
            Segment segment = one.Segment;
            int side = segment.FromFirst ? 0 : 1;
            bool isSyn = segment.Has(TcpFlags.Syn);
            if (isSyn && segment.Has(TcpOptions.WindowScale))
                (shift[side], scaled) = (Math.Min((int)segment.WindowScale, 14), scaled | (1 << side));
            if (segment.Window != 0 && !segment.Has(TcpFlags.Rst))
                least[side] = Math.Min(least[side], (long)segment.Window << (isSyn || scaled != 3 ? 0 : shift[side]));
        }

        return new Rooms(least[0], least[1]);
    }
}
