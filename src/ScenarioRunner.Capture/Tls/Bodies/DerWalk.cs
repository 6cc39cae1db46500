namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Steps through DER elements. Nothing is checked but that they are inside what holds them.</summary>
internal ref struct DerWalk(ReadOnlySpan<byte> octets)
{
    public const byte Sequence = 0x30;
    public const byte ObjectIdentifier = 0x06;

    private ReadOnlySpan<byte> _rest = octets;

    /// <summary>The tag of the next element, or 0 at the end.</summary>
    public readonly byte Tag => _rest.IsEmpty ? (byte)0 : _rest[0];

    /// <summary>The contents of the next element, which is stepped over; empty and at the end where it is not whole.</summary>
    public ReadOnlySpan<byte> Next()
    {
        int header = 2;
        int length = _rest.Length > 1 ? _rest[1] : -1;
        if (length > 0x80)
        {
            int octets = length - 0x80;
            header += octets;
            length = octets > 3 || _rest.Length < header ? -1 : 0;
            for (int at = 2; at < header && length >= 0; at++)
                length = length << 8 | _rest[at];
        }

        if (length < 0 || length == 0x80 && header == 2 || length > _rest.Length - header)
        {
            _rest = [];
            return [];
        }

        ReadOnlySpan<byte> contents = _rest.Slice(header, length);
        _rest = _rest[(header + length)..];
        return contents;
    }
}
