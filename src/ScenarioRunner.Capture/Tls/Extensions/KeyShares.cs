using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>key_share (RFC 8446 §4.2.8).</summary>
internal static class KeyShares
{
    public static KeySharesValue Read(ref OctetReader reader)
    {
        ImmutableArray<KeyShareEntry>.Builder shares = ImmutableArray.CreateBuilder<KeyShareEntry>(2);
        OctetReader list = new(reader.Vector16("client_shares"));
        while (!list.IsAtEnd)
        {
            KeyShareEntry share = Entry(ref list);
            if (list.Malformed is null)
                shares.Add(share);
        }

        if (list.Malformed is { } reason)
            reader.Fail(reason);
        return new KeySharesValue(shares.DrainToImmutable());
    }

    public static KeySharesValue ReadOne(ref OctetReader reader) => new([Entry(ref reader)]);

    private static KeyShareEntry Entry(ref OctetReader reader)
    {
        ushort group = reader.U16("the share's group");
        return new KeyShareEntry(group, reader.Vector16("the share").Length);
    }
}
