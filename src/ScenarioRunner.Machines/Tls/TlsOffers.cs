using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls.Registry;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of what a ClientHello's offer, or a ClientKeyExchange, leaves possible.</summary>
internal static class TlsOffers
{
    public static ImmutableArray<Function> All() =>
    [
        new("kex_offered", [], 0, ValueType.Int, static (frame, _, _, _, _) => Offered(frame)),
        new("export_offered", [], 0, ValueType.Bool, static (frame, _, _, _, _) => OffersExport(frame) ? 1 : 0),
        new("kex_form", [], 0, ValueType.Int, static (frame, _, _, _, _) => Form(frame)),
        new("first_rc4", [], 0, ValueType.Int, static (frame, _, _, _, _) => FirstRc4(frame)) { Shown = static (_, code) => Notations.Suites.Write(code) },
        new("ch_has_curve", [], 0, ValueType.Bool, static (frame, _, _, _, _) => HasCurve(frame) ? 1 : 0),
        new("ch_best_version", [], 0, ValueType.Int, static (frame, _, _, _, _) => BestVersion(frame)) { Shown = TlsShown.Version },
    ];

    // A suite that no registry has may be of any kind; an offer without any suite for TLS 1.2 is a fault of its own and rules nothing out.
    private static long Offered(Frame frame)
    {
        long bits = 0;
        foreach (long code in Offer(frame, "ciphers"))
            if (CipherSuites.WithCode((int)code) is { } suite)
                bits |= 1L << (int)suite.KeyExchange;
            else if (!Grease.IsValue((int)code))
                return TlsKeyExchanges.All;
        bits &= TlsKeyExchanges.All;
        return bits != 0 ? bits : TlsKeyExchanges.All;
    }

    // Whether RSA_EXPORT is among the suites; a list that is not written may hold it.
    private static bool OffersExport(Frame frame) =>
        frame.Machine.FieldNamed("ciphers") is var field && !TlsLists.IsKnown(TlsKept.Memory(frame).ClientHello, field)
        || Array.Exists(Offer(frame, "ciphers"), static code => CipherSuites.WithCode((int)code) is { IsExport: true, KeyExchange: KeyExchange.Rsa });

    // Of the message at hand; -1 without one.
    private static long FirstRc4(Frame frame)
    {
        foreach (long code in frame.Machine.FieldNamed("ciphers") is >= 0 and int field ? TlsLists.Of(frame.Message, field) : [])
            if (CipherSuites.WithCode((int)code) is { IsRc4: true })
                return code;
        return -1;
    }

    // A group that no registry has may be a curve.
    private static bool HasCurve(Frame frame)
    {
        foreach (long code in Offer(frame, "groups"))
            if (!Grease.IsValue((int)code) && NamedGroups.All.WithCode((int)code) is not { Kind: GroupKind.FiniteField })
                return true;
        return false;
    }

    // A public value looks alike whether the server's is signed, in its certificate or neither (RFC 5246 §7.4.7.2, RFC 8422 §5.7).
    private static long Form(Frame frame)
    {
        int field = frame.Machine.FieldNamed("kex");
        if (field < 0 || frame.Message is not { } message || !TlsLists.IsKnown(message, field))
            return TlsKeyExchanges.All;
        return (KeyExchange)message.Fields[field] switch
        {
            KeyExchange.Dh or KeyExchange.Dhe or KeyExchange.DhAnon => TlsKeyExchanges.Bits(KeyExchange.Dh, KeyExchange.Dhe, KeyExchange.DhAnon),
            KeyExchange.Ecdh or KeyExchange.Ecdhe or KeyExchange.EcdhAnon => TlsKeyExchanges.Bits(KeyExchange.Ecdh, KeyExchange.Ecdhe, KeyExchange.EcdhAnon),
            var other => TlsKeyExchanges.Bits(other),
        };
    }

    // TLS 1.2 where the list has no version of TLS.
    private static long BestVersion(Frame frame)
    {
        long best = 0;
        foreach (long version in Offer(frame, "versions"))
            if (version is >= (long)TlsVersion.Ssl30 and <= (long)TlsVersion.Tls13 && version > best)
                best = version;
        return best != 0 ? best : (long)TlsVersion.Tls12;
    }

    private static long[] Offer(Frame frame, string list) => frame.Machine.FieldNamed(list) is >= 0 and int field
        ? TlsLists.Of(TlsKept.Memory(frame).ClientHello, field)
        : [];
}
