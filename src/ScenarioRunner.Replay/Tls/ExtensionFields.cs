using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;
using ScenarioRunner.Machines.Tls;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Extensions -> fields. One that is not there closes its field; one whose contents were not understood leaves it open.</summary>
internal static class ExtensionFields
{
    /// <summary>Exactly the extensions of the message.</summary>
    public static void All(PacketDraft draft, ImmutableArray<TlsExtension> extensions)
    {
        int count = extensions.IsDefault ? 0 : extensions.Length;
        long[] codes = new long[count];
        for (int i = 0; i < count; i++)
            codes[i] = extensions[i].Code;
        draft.List(TlsFields.Extensions, codes);
    }

    public static void Flag(PacketDraft draft, int field, IExtended message, ushort code) => draft.Flag(field, message.Extension(code) is not null);

    public static void Codes(PacketDraft draft, int field, IExtended message, ushort code)
    {
        if (message.Extension(code) is not { } extension)
            draft.Number(field, 0);
        else if (extension.Value is CodesValue codes)
            draft.List(field, codes.Codes);
    }

    public static void Number(PacketDraft draft, int field, IExtended message, ushort code, long absent)
    {
        if (message.Extension(code) is not { } extension)
            draft.Number(field, absent);
        else if (extension.Value is NumberValue number)
            draft.Number(field, number.Number);
    }

    public static void Octets(PacketDraft draft, int field, IExtended message, ushort code)
    {
        if (message.Extension(code) is not { } extension)
            draft.Number(field, TlsHash.No);
        else if (extension.Value is OctetsValue octets)
            draft.Octets(field, octets.Octets);
        else
            draft.Number(field, extension.Length == 0 ? TlsHash.Empty : TlsHash.Yes);
    }
}
