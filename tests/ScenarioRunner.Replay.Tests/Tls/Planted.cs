using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;
using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Replay.Tests.Tls;

/// <summary>Faults put into recorded conversations: the messages with the fault, and the place from which on it can show.</summary>
internal static class Planted
{
    private const ushort NobodysSuite = 0x00FE;
    private const ushort NobodysGroup = 0x0014;
    private const ushort NobodysScheme = 0x0208;

    public static IEnumerable<(string Fault, int Place, List<TlsUnit> Units)> In(List<TlsUnit> units)
    {
        for (int i = 0; i < units.Count; i++)
        {
            yield return ("left out", i, [.. units[..i], .. units[(i + 1)..]]);
            yield return ("twice", i, [.. units[..(i + 1)], .. units[i..]]);
            if (i + 1 < units.Count && units[i].FromClient == units[i + 1].FromClient && NameOf(units[i]) != NameOf(units[i + 1]))
                yield return ($"behind the {NameOf(units[i + 1])}", i, [.. units[..i], units[i + 1], units[i], .. units[(i + 2)..]]);
            foreach ((string fault, TlsUnit changed) in Changed(units[i]))
                yield return (fault, i, [.. units[..i], changed, .. units[(i + 1)..]]);
        }
    }

    public static string NameOf(TlsUnit unit) => unit switch
    {
        { Body: ServerHelloBody { IsHelloRetryRequest: true } } => "HelloRetryRequest",
        { Kind: TlsUnitKind.Handshake } => Machines.Tls.Registry.HandshakeTypes.All.WithCode(unit.HandshakeType)?.Message ?? "Handshake",
        { Body: AlertBody { Description: 0 } } => "close_notify",
        _ => unit.Kind.ToString(),
    };

    private static IEnumerable<(string Fault, TlsUnit Unit)> Changed(TlsUnit unit)
    {
        yield return ("does not authenticate", unit with { IsBad = true });
        yield return ("comes from the other side", unit with { FromClient = !unit.FromClient });
        if (unit.Kind is TlsUnitKind.Handshake or TlsUnitKind.Alert or TlsUnitKind.ApplicationData)
            yield return (unit.IsProtected ? "in the clear" : "protected", unit with { Epoch = unit.IsProtected ? TlsEpoch.Plain : TlsEpoch.Application, IsDecrypted = !unit.IsProtected });
        if (unit.Kind == TlsUnitKind.Handshake)
        {
            yield return ("of an unknown type", unit with { HandshakeType = 99, Body = new OpaqueBody(unit.Length) });
            yield return ("with an octet behind its end", unit with { Body = unit.Body! with { Trailing = 1 } });
        }

        foreach ((string fault, TlsBody body) in Bodies(unit.Body))
            yield return (fault, unit with { Body = body });
    }

    private static IEnumerable<(string Fault, TlsBody Body)> Bodies(TlsBody? body) => body switch
    {
        ClientHelloBody hello => Of(hello),
        ServerHelloBody hello => Of(hello),
        AlertBody alert => [("unknown description", alert with { Description = 200 }), ("unknown level", alert with { Level = 3 })],
        ChangeCipherSpecBody change => [("body 2", change with { Value = 2 })],
        CertificateVerifyBody { Scheme: not null } verify => [("scheme that nobody offered", verify with { Scheme = NobodysScheme })],
        ServerKeyExchangeBody { Group: not null } exchange => [("group that nobody offered", exchange with { Group = NobodysGroup })],
        ServerKeyExchangeBody { Scheme: not null } exchange => [("scheme that nobody offered", exchange with { Scheme = NobodysScheme })],
        EncryptedExtensionsBody answers => [("answer to what nobody asked", answers with { Extensions = With(answers.Extensions, ExtensionCodes.MaxFragmentLength, new NumberValue(1)) })],
        NewSessionTicketBody { Nonce.IsDefault: false } ticket => [("ticket for 8 days", ticket with { Lifetime = 700_000 })],
        KeyUpdateBody update => [("unknown value", update with { RequestUpdate = 2 })],
        _ => [],
    };

    private static IEnumerable<(string Fault, TlsBody Body)> Of(ClientHelloBody hello)
    {
        yield return ("no null compression", hello with { CompressionMethods = [1] });
        if (hello.Extensions is { IsDefaultOrEmpty: false } extensions)
            yield return ("an extension twice", hello with { Extensions = extensions.Add(extensions[0]) });
        if (Has(hello, ExtensionCodes.PreSharedKey))
            yield return ("pre_shared_key is not the last", hello with { Extensions = hello.Extensions.Add(new TlsExtension(ExtensionCodes.Padding, 0, 99, new PaddingValue(0, true), null)) });
        if (Has(hello, ExtensionCodes.KeyShare))
            yield return ("share of a group that it does not list", hello with { Extensions = Set(hello.Extensions, ExtensionCodes.KeyShare, new KeySharesValue([new KeyShareEntry(NobodysGroup, 32)])) });
    }

    private static IEnumerable<(string Fault, TlsBody Body)> Of(ServerHelloBody hello)
    {
        yield return ("suite that nobody offered", hello with { CipherSuite = NobodysSuite });
        yield return ("compression", hello with { CompressionMethod = 1 });
        yield return ("answer to what nobody asked", hello with { Extensions = With(hello.Extensions, ExtensionCodes.EncryptThenMac + 2, EmptyValue.Instance) });
        if (Has(hello, ExtensionCodes.SupportedVersions))
        {
            yield return ("another session id", hello with { SessionId = [1, 2, 3] });
            yield return ("version that nobody offered", hello with { Extensions = Set(hello.Extensions, ExtensionCodes.SupportedVersions, new NumberValue(0x0305)) });
        }
        else
        {
            yield return ("version that nobody offered", hello with { LegacyVersion = 0x0300 });
        }

        if (Has(hello, ExtensionCodes.KeyShare) && !hello.IsHelloRetryRequest)
            yield return ("share of a group that nobody offered", hello with { Extensions = Set(hello.Extensions, ExtensionCodes.KeyShare, new KeySharesValue([new KeyShareEntry(NobodysGroup, 32)])) });
    }

    private static bool Has(IExtended message, ushort code) => message.Extension(code) is not null;

    private static ImmutableArray<TlsExtension> With(ImmutableArray<TlsExtension> extensions, int code, ExtensionValue value) =>
        (extensions.IsDefault ? [] : extensions).Add(new TlsExtension((ushort)code, 0, 99, value, null));

    private static ImmutableArray<TlsExtension> Set(ImmutableArray<TlsExtension> extensions, ushort code, ExtensionValue value) =>
        [.. extensions.Select(extension => extension.Code == code ? extension with { Value = value } : extension)];
}
