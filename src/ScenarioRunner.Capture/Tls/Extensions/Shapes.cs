using System.Collections.Immutable;
using System.Text;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Shapes that several extensions or several messages share.</summary>
internal static class Shapes
{
    /// <summary>RFC 6066 §3: a list of names by type; only type 0, host_name, is defined.</summary>
    public static HostNameValue HostName(ref OctetReader reader)
    {
        OctetReader list = new(reader.Vector16("the list of names"));
        string? host = null;
        int entries = 0;
        while (!list.IsAtEnd)
        {
            byte type = list.U8("a name's type");
            ReadOnlySpan<byte> name = list.Vector16("a name");
            entries++;
            host ??= type == 0 ? Encoding.Latin1.GetString(name) : null;
        }

        Pass(list, ref reader);
        return new HostNameValue(host, entries);
    }

    public static NamesValue Protocols(ref OctetReader reader)
    {
        OctetReader list = new(reader.Vector16("the list of protocols"));
        NamesValue names = BareNames(ref list);
        Pass(list, ref reader);
        return names;
    }

    /// <summary>Names up to the end, each with a length of one octet.</summary>
    public static NamesValue BareNames(ref OctetReader reader)
    {
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(2);
        while (!reader.IsAtEnd)
            names.Add(Encoding.Latin1.GetString(reader.Vector8("a protocol")));
        return new NamesValue(names.DrainToImmutable());
    }

    public static ExtensionValue StatusRequest(ref OctetReader reader)
    {
        byte type = reader.U8("the status type");
        if (type != 1)
            return new StatusRequestValue(type, 0, reader.Rest().Length);
        int responders = Count16(ref reader, "the responders");
        return new StatusRequestValue(type, responders, reader.Vector16("the request's extensions").Length);
    }

    public static TimestampsValue Timestamps(ref OctetReader reader) => new(Count16(ref reader, "the timestamps"));

    public static AuthoritiesValue Authorities(ref OctetReader reader) => new(Count16(ref reader, "the authorities"));

    public static PaddingValue Padding(ref OctetReader reader)
    {
        ReadOnlySpan<byte> octets = reader.Rest();
        return new PaddingValue(octets.Length, octets.IndexOfAnyExcept((byte)0) < 0);
    }

    /// <summary>How many vectors a vector holds, all lengths being two octets.</summary>
    public static int Count16(ref OctetReader reader, string field)
    {
        OctetReader list = new(reader.Vector16(field));
        int count = 0;
        for (; !list.IsAtEnd; count++)
            list.Vector16(field);
        Pass(list, ref reader);
        return count;
    }

    private static void Pass(OctetReader inner, ref OctetReader reader)
    {
        if (inner.Malformed is { } reason)
            reader.Fail(reason);
    }
}
