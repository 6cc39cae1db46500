using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The client's pre_shared_key (RFC 8446 §4.2.11).</summary>
internal static class PskOffer
{
    public static PskOfferValue Read(ref OctetReader reader)
    {
        ImmutableArray<PskIdentity>.Builder identities = ImmutableArray.CreateBuilder<PskIdentity>(1);
        ImmutableArray<int>.Builder binders = ImmutableArray.CreateBuilder<int>(1);
        OctetReader list = new(reader.Vector16("identities"));
        while (!list.IsAtEnd)
        {
            ReadOnlySpan<byte> identity = list.Vector16("an identity");
            uint age = list.U32("an identity's age");
            if (list.Malformed is null)
                identities.Add(new PskIdentity([.. identity], age));
        }

        OctetReader ends = new(reader.Vector16("binders"));
        while (!ends.IsAtEnd)
        {
            int length = ends.Vector8("a binder").Length;
            if (ends.Malformed is null)
                binders.Add(length);
        }

        if ((list.Malformed ?? ends.Malformed) is { } reason)
            reader.Fail(reason);
        return new PskOfferValue(identities.DrainToImmutable(), binders.DrainToImmutable());
    }
}
