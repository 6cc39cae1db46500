namespace ScenarioRunner.Machines.Execution;

/// <summary>
/// One message as a machine sees it: a number for each field the machine declares, in the machine's order,
/// and which of them the scenario wrote.
/// </summary>
public sealed class Packet
{
    public Packet(int fieldCount)
    {
        Fields = new long[fieldCount];
    }

    public long[] Fields { get; }

    /// <summary>Bit i is set when the text wrote field i.</summary>
    public ulong Written { get; set; }

    /// <summary>Bit i is set when the machine filled in field i.</summary>
    public ulong Filled { get; set; }

    /// <summary>Bit i is set when the text wrote <c>?</c> for field i: any value is right.</summary>
    public ulong Open { get; set; }

    /// <summary>Bit i is set while field i still counts from its sender's first number.</summary>
    public ulong Relative { get; set; }

    /// <summary>Fields that are filled already where filling goes on from an earlier possibility.</summary>
    internal ulong Passed { get; set; }

    /// <summary>Where filling goes on.</summary>
    internal int FillFrom { get; set; }

    /// <summary>Number lists such as SACK blocks (left, right, left, right ...); null when the message has none.</summary>
    public long[]? Numbers { get; set; }

    /// <summary>Which of <see cref="Numbers"/> still count from their sender's first number; null once all are absolute.</summary>
    public bool[]? RelativeNumbers { get; set; }

    /// <summary>For fields that are lists: the elements as numbers, in the order of the text; null for a list that is not there. Never changed in place.</summary>
    public long[]?[]? Lists { get; set; }

    /// <summary>Written values as a transcript shows them, by field; null where the number says it all. Never changed in place.</summary>
    public string?[]? Texts { get; set; }

    /// <summary>The payload's bytes when the text wrote them.</summary>
    public byte[]? Payload { get; set; }

    public Packet Copy()
    {
        Packet copy = new(Fields.Length);
        copy.Take(this);
        return copy;
    }

    /// <summary>Becomes a copy of another packet of the same machine.</summary>
    public void Take(Packet other)
    {
        other.Fields.CopyTo(Fields.AsSpan());
        (Written, Filled, Open, Relative) = (other.Written, other.Filled, other.Open, other.Relative);
        (Passed, FillFrom) = (0, 0);
        (Numbers, RelativeNumbers, Payload) = (other.Numbers, other.RelativeNumbers, other.Payload);
        (Lists, Texts) = (other.Lists, other.Texts);
    }

    /// <summary>Back to a packet of which nothing is known.</summary>
    public void Clear()
    {
        Array.Clear(Fields);
        (Written, Filled, Open, Relative) = (0, 0, 0, 0);
        (Passed, FillFrom) = (0, 0);
        (Numbers, RelativeNumbers, Payload) = (null, null, null);
        (Lists, Texts) = (null, null);
    }
}
