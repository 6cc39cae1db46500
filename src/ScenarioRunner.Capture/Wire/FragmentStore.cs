namespace ScenarioRunner.Capture.Wire;

/// <summary>Puts fragmented datagrams together: a bounded number of them, for a bounded number of frames.</summary>
internal sealed class FragmentStore
{
    private const int MostDatagrams = 256;
    private const int Patience = 1 << 16;

    private readonly Dictionary<FragmentKey, FragmentedDatagram> _datagrams = [];

    /// <summary>Datagrams that were given up: pieces that did not come, or that contradict each other.</summary>
    public long GivenUp { get; private set; }

    /// <summary>Takes a fragment; true when its datagram is whole, which then lies in <paramref name="packet"/>.</summary>
    public bool Add(ref IpPacket packet, long frame)
    {
        FragmentKey key = new(packet.Source, packet.Destination, packet.Identification, packet.Protocol);
        if (_datagrams.TryGetValue(key, out FragmentedDatagram? datagram) && frame - datagram.LastFrame > Patience)
            Remove(key, ref datagram);
        if (datagram is null)
        {
            MakeRoom();
            _datagrams.Add(key, datagram = new FragmentedDatagram());
        }

        if (packet.IsCut || !datagram.Add(packet.FragmentOffset, packet.Payload, !packet.MoreFragments, frame))
        {
            Remove(key, ref datagram);
            return false;
        }

        if (!datagram.IsWhole)
            return false;
        _datagrams.Remove(key);
        packet.Payload = datagram.Whole;
        packet.Length = datagram.Whole.Length;
        packet.Reassembled = true;
        return true;
    }

    private void Remove(FragmentKey key, ref FragmentedDatagram? datagram)
    {
        GivenUp++;
        _datagrams.Remove(key);
        datagram = null;
    }

    private void MakeRoom()
    {
        if (_datagrams.Count < MostDatagrams)
            return;
        FragmentKey oldest = _datagrams.MinBy(pair => pair.Value.LastFrame).Key;
        GivenUp++;
        _datagrams.Remove(oldest);
    }
}
