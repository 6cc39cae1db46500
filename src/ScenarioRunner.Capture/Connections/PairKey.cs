using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Connections;

/// <summary>Two sockets in an order that does not depend on who sends.</summary>
internal readonly struct PairKey
{
    private readonly ulong _lowHigh;
    private readonly ulong _lowLow;
    private readonly ulong _highHigh;
    private readonly ulong _highLow;

    // Both ports, and one bit for IPv6 above them.
    private readonly ulong _ports;

    private PairKey(in HostAddress low, in HostAddress high, ushort lowPort, ushort highPort)
    {
        (_lowHigh, _lowLow, _highHigh, _highLow) = (low.High, low.Low, high.High, high.Low);
        _ports = (ulong)lowPort << 16 | highPort | (low.IsVersion6 ? 1UL << 32 : 0);
    }

    /// <summary>Both ends are one socket.</summary>
    public bool IsSelf => _lowLow == _highLow && _lowHigh == _highHigh && (_ports >> 16 & 0xffff) == (_ports & 0xffff);

    public static PairKey Of(in SegmentView view, out bool sourceIsLow)
    {
        sourceIsLow = IsLow(view);
        return sourceIsLow
            ? new PairKey(view.Source, view.Destination, view.SourcePort, view.DestinationPort)
            : new PairKey(view.Destination, view.Source, view.DestinationPort, view.SourcePort);
    }

    public bool Is(in PairKey other) =>
        ((_lowLow ^ other._lowLow) | (_highLow ^ other._highLow) | (_ports ^ other._ports) | (_lowHigh ^ other._lowHigh) | (_highHigh ^ other._highHigh)) == 0;

    public ulong Hash(ulong seed)
    {
        ulong hash = Mix.Fold(_lowLow ^ seed ^ Mix.First, _highLow ^ Mix.Second);
        hash = Mix.Fold(hash ^ _ports ^ Mix.Third, seed ^ Mix.First);
        return (_ports & 1UL << 32) == 0 ? hash : Mix.Fold(hash ^ _lowHigh, _highHigh ^ Mix.Third ^ seed);
    }

    private static bool IsLow(in SegmentView view)
    {
        if (view.Source.Low != view.Destination.Low)
            return view.Source.Low < view.Destination.Low;
        if (view.Source.High != view.Destination.High)
            return view.Source.High < view.Destination.High;
        return view.SourcePort <= view.DestinationPort;
    }
}
