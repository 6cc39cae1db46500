using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of the extensions that messages carry.</summary>
internal sealed class TlsExtensions(Func<Frame, TlsLayout> layoutOf)
{
    private const long No = 0;
    private const long Yes = 1;
    private const long Open = 2;

    public ImmutableArray<Function> All() =>
    [
        new("ch_offers_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, TlsKept.Memory(frame).ClientHello, (int)code)),
        new("ch_first_offers_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, TlsKept.Memory(frame).FirstHello ?? TlsKept.Memory(frame).ClientHello, (int)code)),
        new("sh_has_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, TlsKept.Memory(frame).ServerHello, (int)code)),
        new("retry_has_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, TlsKept.Memory(frame).Retry, (int)code)),
        new("cr_has_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, TlsKept.Memory(frame).Request, (int)code)),
        new("has_ext", [Kind.Int], 0, ValueType.Int, (frame, code, _, _, _) => Has(frame, frame.Message, (int)code)),
        new("ext_known", [Kind.Int], 0, ValueType.Bool, static (_, code, _, _, _) => Known(code) is null ? 0 : 1),
        new("ext_allowed", [Kind.Int], 0, ValueType.Bool, (frame, code, _, _, _) => IsAllowed(frame, code) ? 1 : 0),
        new("ext_answer_12", [Kind.Int], 0, ValueType.Bool, static (_, code, _, _, _) => Known(code)?.IsAnsweredInTls12 ?? true ? 1 : 0),
        new("forbidden_ext", [], 0, ValueType.Int, (frame, _, _, _, _) => First(frame, code => !IsAllowed(frame, code))) { Shown = TlsShown.Extension },
        new("forbidden_ext_12", [], 0, ValueType.Int, (frame, _, _, _, _) => First(frame, code => Known(code) is { IsAnsweredInTls12: false })) { Shown = TlsShown.Extension },
        new("grease_ext", [], 0, ValueType.Int, (frame, _, _, _, _) => First(frame, static code => code <= 0xFFFF && Grease.IsValue((int)code))) { Shown = TlsShown.Extension },
        new("unasked_ext", [], 0, ValueType.Int, (frame, _, _, _, _) => First(frame, code => IsUnasked(frame, code))) { Shown = TlsShown.Extension },
    ];

    /// <summary>Whether a message carries an extension, as far as the scenario says. Of a message before its start nothing is known.</summary>
    public long Has(Frame frame, Packet? packet, int code)
    {
        if (packet is null)
            return Open;
        TlsForm form = layoutOf(frame).FormOf(packet);
        if (form.ExtensionList >= 0 && packet.Lists?[form.ExtensionList] is { } exactly)
            return exactly.AsSpan().Contains(code) ? Yes : No;
        if (form.Extension(code) is { } slot)
            return Has(packet, slot);
        long[] extras = form.Extras < 0 ? [] : TlsLists.Of(packet, form.Extras);
        return extras.AsSpan().Contains(code) ? Yes : extras.AsSpan().Contains(~(long)code) ? No : Open;
    }

    private static long Has(Packet packet, TlsSlot slot)
    {
        if (!TlsLists.IsKnown(packet, slot.Field))
            return Open;
        long number = packet.Fields[slot.Field];
        bool isThere = slot.Shape == TlsShape.List ? packet.Lists?[slot.Field] is not null || number > 0 : number != slot.No;
        return isThere ? Yes : No;
    }

    private static Extension? Known(long code) => Extensions.All.WithCode((int)Math.Clamp(code, -1, int.MaxValue));

    // RFC 8446 §4.2: an extension that the receiver does not recognise is no fault of this kind.
    private bool IsAllowed(Frame frame, long code) =>
        frame.Message is null
        || layoutOf(frame).FormOf(frame.Message).Place is var place && place == ExtensionPlaces.None
        || Known(code)?.MayStandIn(place) != false;

    private bool IsUnasked(Frame frame, long code)
    {
        ExtensionPlaces place = layoutOf(frame).FormOf(frame.Message).Place;
        // RFC 8701 §4.1: what a server says of its own accord may have extensions that nobody knows.
        bool isAnswer = Known(code) is { } known
            ? known.IsAnswerIn(place) && !known.MayAnswerUnasked
            : place is not (ExtensionPlaces.CertificateRequest or ExtensionPlaces.NewSessionTicket);
        return isAnswer && TlsKept.Memory(frame).ClientHello is { } hello && Has(frame, hello, (int)code) == No;
    }

    /// <summary>The first extension that the message at hand certainly carries and that is so; -1 without one.</summary>
    private long First(Frame frame, Predicate<long> isSo)
    {
        if (frame.Message is not { } message)
            return -1;
        TlsForm form = layoutOf(frame).FormOf(message);
        if (form.ExtensionList >= 0 && message.Lists?[form.ExtensionList] is { } exactly)
            return FirstOf(exactly, isSo);
        foreach (int code in form.OwnExtensions)
            if (Has(frame, message, code) == Yes && isSo(code))
                return code;
        return form.Extras < 0 ? -1 : FirstOf(TlsLists.Of(message, form.Extras), isSo);
    }

    private static long FirstOf(long[] codes, Predicate<long> isSo)
    {
        foreach (long code in codes)
            if (code >= 0 && isSo(code))
                return code;
        return -1;
    }
}
