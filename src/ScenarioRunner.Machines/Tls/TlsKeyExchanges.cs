using System.Collections.Immutable;
using System.Numerics;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Tls.Registry;
using static ScenarioRunner.Machines.Tls.Registry.KeyExchange;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Sets of the key exchanges of TLS 1.2 and below, as bits: what each asks of the handshake.</summary>
internal static class TlsKeyExchanges
{
    /// <summary>With a server Certificate (RFC 5246 §7.4.2). SRP is in both sets, for it has suites of both kinds (RFC 5054 §2.7).</summary>
    public static long Certificate { get; } = Bits(Rsa, Dh, Dhe, Ecdh, Ecdhe, RsaPsk, Gost, Srp);

    public static long NoCertificate { get; } = Bits(DhAnon, EcdhAnon, Psk, DhePsk, EcdhePsk, Krb5, Eccpwd, Srp);

    /// <summary>Always with a ServerKeyExchange (RFC 5246 §7.4.3, RFC 4279, RFC 5489, RFC 5054).</summary>
    public static long ServerKeyExchange { get; } = Bits(Dhe, DhAnon, Ecdhe, EcdhAnon, DhePsk, EcdhePsk, Srp, Eccpwd);

    /// <summary>With a ServerKeyExchange where there is an identity hint (RFC 4279 §2, §4).</summary>
    public static long ServerKeyExchangeForHint { get; } = Bits(Psk, RsaPsk);

    /// <summary>Without one (RFC 5246 §7.4.3). Export suites of RSA may have one (RFC 4346 §7.4.3): see <c>suite_export</c>.</summary>
    public static long NoServerKeyExchange { get; } = Bits(Rsa, Dh, Ecdh, Krb5, Gost);

    public static long All { get; } = Certificate | NoCertificate;

    public static ImmutableArray<Function> Functions() =>
    [
        Set("kex_all", All),
        Set("kex_cert", Certificate),
        Set("kex_no_cert", NoCertificate),
        Set("kex_ske_must", ServerKeyExchange),
        Set("kex_ske_may", ServerKeyExchangeForHint),
        Set("kex_ske_never", NoServerKeyExchange),
        Set("kex_anon", Bits(DhAnon, EcdhAnon)),
        Set("kex_dhe", Bits(Dhe, Ecdhe, DhAnon, EcdhAnon, DhePsk, EcdhePsk)),
        Set("kex_psk", Bits(Psk, RsaPsk, DhePsk, EcdhePsk)),
        Set("kex_ecc", Bits(Ecdh, Ecdhe, EcdhAnon, EcdhePsk)),
        Set("kex_rsa", Bits(Rsa)),
        Set("kex_static_dh", Bits(Dh, Ecdh)),
        new("kex_first", [ParameterKind.Int], 0, ValueType.Int, static (_, bits, _, _, _) => bits == 0 ? 0 : BitOperations.TrailingZeroCount(bits)),
    ];

    private static Function Set(string name, long bits) => new(name, [], 0, ValueType.Int, (_, _, _, _, _) => bits);

    public static long Bits(params ReadOnlySpan<KeyExchange> exchanges)
    {
        long bits = 0;
        foreach (KeyExchange exchange in exchanges)
            bits |= 1L << (int)exchange;
        return bits;
    }
}
