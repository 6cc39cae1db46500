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

    public long[] Fields { get; private init; }

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

    /// <summary>The payload's bytes when the text wrote them.</summary>
    public byte[]? Payload { get; set; }

    public Packet Copy()
    {
        Packet copy = new(0)
        {
            Fields = (long[])Fields.Clone(),
            Written = Written,
            Filled = Filled,
            Open = Open,
            Relative = Relative,
            Numbers = Numbers,
            RelativeNumbers = RelativeNumbers,
            Payload = Payload,
        };
        return copy;
    }
}
