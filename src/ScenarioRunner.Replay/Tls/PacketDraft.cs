using System.Collections.Immutable;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;

namespace ScenarioRunner.Replay.Tls;

/// <summary>A packet of the TLS machine that is being written. What is not written stays open.</summary>
internal readonly struct PacketDraft
{
    /// <param name="packet">One of which nothing is known.</param>
    public PacketDraft(int message, Packet packet)
    {
        Packet = packet;
        Number(TlsFields.Message, message);
    }

    public Packet Packet { get; }

    public void Number(int field, long value)
    {
        Packet.Fields[field] = value;
        Packet.Written |= 1UL << field;
    }

    public void Flag(int field, bool value) => Number(field, value ? 1 : 0);

    /// <summary>A list that is there; too long a list stays open.</summary>
    public void List(int field, long[] elements)
    {
        if (elements.Length > MostElements)
            return;
        Number(field, elements.Length);
        (Packet.Lists ??= new long[]?[TlsFields.Count])[field] = elements;
    }

    public void List(int field, ImmutableArray<ushort> codes)
    {
        long[] elements = new long[codes.Length];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = codes[i];
        List(field, elements);
    }

    public void Text(int field, string text)
    {
        Number(field, text.Length == 0 ? TlsHash.Empty : TlsHash.Of(text));
        if (text.Length > 0)
            Shown(field, TlsDialect.Spelled(text));
    }

    /// <summary>Octets that mean something to one side only.</summary>
    public void Octets(int field, ImmutableArray<byte> octets, long empty = TlsHash.Empty)
    {
        if (octets.IsDefault)
            return;
        Number(field, octets.IsEmpty ? empty : TlsHash.Of(octets.AsSpan()));
        if (octets.Length is > 0 and <= LongestShown)
            Shown(field, "0x" + Convert.ToHexStringLower(octets.AsSpan()));
    }

    public void Shown(int field, string text) => (Packet.Texts ??= new string?[TlsFields.Count])[field] = text;

    private const int MostElements = 256;
    private const int LongestShown = 32;
}
