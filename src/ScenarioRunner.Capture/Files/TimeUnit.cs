namespace ScenarioRunner.Capture.Files;

/// <summary>The resolution and offset of an interface's time stamps.</summary>
internal readonly struct TimeUnit(byte resolution, long offsetSeconds)
{
    public const byte Micro = 6;

    /// <summary>Nanoseconds since 1970; held at the ends of the range, never wrapped.</summary>
    public long Nanoseconds(ulong ticks)
    {
        if (offsetSeconds == 0 && resolution == Micro && ticks <= long.MaxValue / 1000)
            return (long)ticks * 1000;
        Int128 time = (Int128)Scaled(ticks) + (Int128)offsetSeconds * 1_000_000_000;
        return time > long.MaxValue ? long.MaxValue : time < 0 ? 0 : (long)time;
    }

    private UInt128 Scaled(UInt128 ticks)
    {
        int exponent = resolution & 0x7f;
        if ((resolution & 0x80) != 0)
            return ticks * 1_000_000_000 >> Math.Min(exponent, 127);
        for (; exponent < 9; exponent++)
            ticks *= 10;
        for (; exponent > 9 && ticks > 0; exponent--)
            ticks /= 10;
        return ticks;
    }
}
