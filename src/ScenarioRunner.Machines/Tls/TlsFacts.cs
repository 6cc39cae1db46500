using System.Collections.Immutable;
using ScenarioRunner.Machines.Definition;
using ScenarioRunner.Machines.Tls.Registry;
using Kind = ScenarioRunner.Machines.Definition.ParameterKind;
using ValueType = ScenarioRunner.Machines.Definition.ValueType;

namespace ScenarioRunner.Machines.Tls;

/// <summary>Functions of what the registries say. A number that they do not have is nothing: 0, and no to every question.</summary>
internal static class TlsFacts
{
    public static ImmutableArray<Function> All() =>
    [
        Is("grease", static code => code is >= 0 and <= 0xFFFF && Grease.IsValue((int)code)),
        .. Suites(),
        Is("group_known", static code => Group(code) is not null),
        Is("group_tls13", static code => Group(code) is { IsForTls13: true }),
        Is("group_tls12", static code => Group(code) is { IsForTls12: true }),
        Is("group_ff", static code => Group(code) is { Kind: GroupKind.FiniteField }),
        Is("sig_known", static code => Signature(code) is not null),
        Is("sig_tls12", static code => Signature(code) is { IsForTls12: true }),
        Is("sig_tls13", static code => Signature(code) is { Tls13: not HandshakeSignature.Never }),
        Is("sig_tls13_server", static code => Signature(code) is { Tls13: HandshakeSignature.Both }),
        Number("sig_key", static code => (long?)Signature(code)?.Key ?? -1),
        new("sig_fits", [Kind.Int, Kind.Int], 0, ValueType.Bool, static (_, code, suite, _, _) => Signature(code) is { } sig && Suite(suite) is { } known && sig.Fits(known.Authentication) ? 1 : 0),
        new("alert_known", [Kind.Int, Kind.Int], 0, ValueType.Bool, static (_, code, version, _, _) => Alert(code)?.IsFor((TlsVersion)version) == true ? 1 : 0),
        new("alert_always_fatal", [Kind.Int, Kind.Int], 0, ValueType.Bool, static (_, code, version, _, _) => Alert(code)?.IsFatalIn(version == 0 ? null : (TlsVersion)version) == true ? 1 : 0),
    ];

    private static Function[] Suites() =>
    [
        Is("suite_known", static code => Suite(code) is not null),
        Is("suite_scsv", static code => Suite(code) is { IsSignalling: true }),
        Is("suite_negotiable", static code => Suite(code) is { CanBeNegotiated: true }),
        Number("suite_kex", static code => Suite(code) is { CanBeNegotiated: true } suite ? 1L << (int)suite.KeyExchange : 0),
        Number("suite_auth", static code => (long?)Suite(code)?.Authentication ?? 0),
        Number("suite_hash", static code => (long?)Suite(code)?.Hash ?? 0),
        Number("suite_min", static code => (long?)Suite(code)?.MinimumVersion ?? 0),
        Number("suite_max", static code => (long?)Suite(code)?.MaximumVersion ?? 0),
        Is("suite_aead", static code => Suite(code) is { Kind: CipherKind.Aead }),
        Is("suite_cbc", static code => Suite(code) is { Kind: CipherKind.Block }),
        Is("suite_null", static code => Suite(code) is { Kind: CipherKind.Null }),
        Is("suite_rc4", static code => Suite(code) is { IsRc4: true }),
        Is("suite_export", static code => Suite(code) is { IsExport: true }),
    ];

    private static CipherSuite? Suite(long code) => CipherSuites.WithCode((int)Math.Clamp(code, -1, int.MaxValue));

    private static NamedGroup? Group(long code) => NamedGroups.All.WithCode((int)Math.Clamp(code, -1, int.MaxValue));

    private static SignatureScheme? Signature(long code) => SignatureSchemes.All.WithCode((int)Math.Clamp(code, -1, int.MaxValue));

    private static AlertDescription? Alert(long code) => AlertDescriptions.All.WithCode((int)Math.Clamp(code, -1, int.MaxValue));

    private static Function Is(string name, Predicate<long> test) => new(name, [Kind.Int], 0, ValueType.Bool, (_, code, _, _, _) => test(code) ? 1 : 0);

    private static Function Number(string name, Func<long, long> of) => new(name, [Kind.Int], 0, ValueType.Int, (_, code, _, _, _) => of(code));
}
