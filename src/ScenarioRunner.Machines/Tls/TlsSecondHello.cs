using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the second ClientHello, which is the first one but for what the HelloRetryRequest changes (RFC 8446 §4.1.2).</summary>
internal sealed class TlsSecondHello(Func<Frame, TlsLayout> layoutOf, TlsExtensions extensions, TlsShown shown)
{
    private const int None = -1;
    private const int Padding = 21;
    private const long No = 0;
    private const long Yes = 1;

    /// <summary>Fields that both hellos have in common.</summary>
    private static readonly ImmutableArray<string> s_same =
    [
        "version", "versions", "ciphers", "groups", "sigalgs", "sni", "alpn", "session_id", "ticket", "psk_modes", "ems", "etm", "reneg_info", "scsv",
        "compression", "ec_point_formats", "status_request", "post_handshake_auth", "compress_cert", "heartbeat", "npn", "record_size_limit", "max_fragment_length",
    ];

    private static readonly ImmutableArray<int> s_mayChange =
        [ExtensionCode.EarlyData, ExtensionCode.Cookie, ExtensionCode.KeyShare, ExtensionCode.PreSharedKey, Padding];

    public ImmutableArray<Function> All() =>
    [
        new("changed_field", [], 0, ValueType.Int, (frame, _, _, _, _) => ChangedField(frame)) { Shown = (frame, field) => field < 0 ? "none" : SlotOf(frame, field)!.Attribute },
        new("changed_now", [], 0, ValueType.Int, (frame, _, _, _, _) => ChangedField(frame)) { Shown = (frame, field) => Value(frame, frame.Message, field) },
        new("changed_before", [], 0, ValueType.Int, (frame, _, _, _, _) => ChangedField(frame)) { Shown = (frame, field) => Value(frame, First(frame), field) },
        new("changed_ext", [], 0, ValueType.Int, (frame, _, _, _, _) => ChangedExtension(frame)) { Shown = TlsShown.Extension },
        new("mend_second_hello", [], 0, null, (frame, _, _, _, _) => Mend(frame)),
    ];

    /// <summary>The hello with what it leaves open and the first one says.</summary>
    public static Packet Complete(Frame frame, Packet hello)
    {
        if (TlsKept.Memory(frame).Retry is null || First(frame) is not { } first)
            return hello;
        foreach (string name in s_same)
            if (frame.Machine.FieldNamed(name) is >= 0 and int field && !TlsLists.IsKnown(hello, field) && TlsLists.IsKnown(first, field))
                Take(hello, first, field);
        return hello;
    }

    private static void Take(Packet hello, Packet first, int field)
    {
        hello.Fields[field] = first.Fields[field];
        hello.Written |= 1UL << field;
        if (first.Lists?[field] is { } list)
        {
            hello.Lists = hello.Lists is null ? new long[]?[hello.Fields.Length] : [.. hello.Lists];
            hello.Lists[field] = list;
        }

        if (first.Texts?[field] is { } text)
        {
            hello.Texts = hello.Texts is null ? new string?[hello.Fields.Length] : [.. hello.Texts];
            hello.Texts[field] = text;
        }
    }

    private static Packet? First(Frame frame) => TlsKept.Memory(frame).FirstHello ?? TlsKept.Memory(frame).ClientHello;

    private TlsSlot? SlotOf(Frame frame, long field) => layoutOf(frame).FormOf(frame.Message).Field((int)field);

    private string Value(Frame frame, Packet? packet, long field) => field < 0 ? "none" : shown.FieldOf(frame, packet, (int)field);

    private long ChangedField(Frame frame)
    {
        if (First(frame) is not { } first)
            return None;
        foreach (string name in s_same)
            if (frame.Machine.FieldNamed(name) is >= 0 and int field && SlotOf(frame, field) is { } slot && Differs(first, frame.Message, slot))
                return field;
        return None;
    }

    // A text that only is there may be the other one's.
    private static bool Differs(Packet first, Packet second, TlsSlot slot)
    {
        if (!TlsLists.IsKnown(first, slot.Field) || !TlsLists.IsKnown(second, slot.Field))
            return false;
        long before = first.Fields[slot.Field], now = second.Fields[slot.Field];
        if (slot.Shape == TlsShape.Text && (before == TlsHash.Yes || now == TlsHash.Yes))
            return before == TlsHash.No || now == TlsHash.No;
        return before != now || !TlsLists.Of(first, slot.Field).AsSpan().SequenceEqual(TlsLists.Of(second, slot.Field));
    }

    private long ChangedExtension(Frame frame)
    {
        if (First(frame) is not { } first)
            return None;
        TlsForm form = layoutOf(frame).FormOf(frame.Message);
        IEnumerable<long> codes = form.OwnExtensions.Select(code => (long)code);
        foreach (int field in (ReadOnlySpan<int>)[form.ExtensionList, form.Extras])
            codes = field < 0 ? codes : codes.Concat(TlsLists.Of(first, field)).Concat(TlsLists.Of(frame.Message, field));
        foreach (long code in codes)
            if (code >= 0 && !s_mayChange.Contains((int)code) && IsOnOneOnly(frame, first, (int)code))
                return code;
        return None;
    }

    private bool IsOnOneOnly(Frame frame, Packet first, int code) =>
        (extensions.Has(frame, first, code), extensions.Has(frame, frame.Message, code)) is (No, Yes) or (Yes, No);

    private long Mend(Frame frame)
    {
        while (ChangedField(frame) is >= 0 and long field)
            TlsMending.Unwrite(frame.Message, (int)field);
        TlsForm form = layoutOf(frame).FormOf(frame.Message);
        if (ChangedExtension(frame) < 0)
            return 0;
        foreach (int field in (ReadOnlySpan<int>)[form.ExtensionList, form.Extras])
            if (field >= 0)
                TlsMending.Unwrite(frame.Message, field);
        return 0;
    }
}
