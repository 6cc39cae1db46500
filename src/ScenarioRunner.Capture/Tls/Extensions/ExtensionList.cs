using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>Reads a list of extensions.</summary>
internal static class ExtensionList
{
    /// <summary>The vector of extensions; an absent one is default where nothing is left to read.</summary>
    public static ImmutableArray<TlsExtension> ReadOptional(ref OctetReader reader, ExtensionPlace place) =>
        reader.IsAtEnd ? default : Read(ref reader, place);

    public static ImmutableArray<TlsExtension> Read(ref OctetReader reader, ExtensionPlace place)
    {
        OctetReader list = new(reader.Vector16("extensions"));
        ImmutableArray<TlsExtension>.Builder extensions = ImmutableArray.CreateBuilder<TlsExtension>(list.Left > 64 ? 16 : 4);
        while (!list.IsAtEnd && list.Malformed is null)
        {
            ushort code = list.U16("extensions");
            ReadOnlySpan<byte> data = list.Vector16("extensions");
            if (list.Malformed is null)
                extensions.Add(One(code, data, extensions.Count, place));
        }

        if (list.Malformed is not null)
            reader.Fail("an extension runs past the end of the list");
        return extensions.DrainToImmutable();
    }

    private static TlsExtension One(ushort code, ReadOnlySpan<byte> data, int position, ExtensionPlace place)
    {
        OctetReader reader = new(data);
        ExtensionValue? value = ExtensionReader.Read(ref reader, code, place);
        if (value is not null && reader.Malformed is null && !reader.IsAtEnd)
            reader.Fail("octets after the end");
        return new TlsExtension(code, data.Length, position, reader.Malformed is null ? value : null, reader.Malformed);
    }
}
