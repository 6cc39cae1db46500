using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using KeyExchange = ScenarioRunner.Machines.Tls.Registry.KeyExchange;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Chooses the cipher suite: a written one, or the first that makes the messages of the handshake legal.</summary>
internal static class SuiteChoice
{
    private static readonly int[] s_tls13 = [0x1301, 0x1302, 0x1303];

    /// <summary>In the order in which they are preferred: each key exchange has one that every version may use.</summary>
    private static readonly int[] s_usual =
    [
        0xC02F, 0xC02B, 0xC030, 0xC02C, 0xCCA8, 0xCCA9, 0xC013, 0xC009, 0xC014, 0xC00A, 0x009C, 0x009D, 0x002F, 0x0035,
        0x009E, 0x0033, 0x0032, 0x00A8, 0x008C, 0xCCAC, 0xC035, 0x00AA, 0x0090, 0x00AC, 0x0094,
        0x0031, 0x0030, 0xC00E, 0xC004, 0x0034, 0xC018, 0xC01D,
    ];

    private const int UsualOffer = 14;

    public static int Of(Handshake handshake, int version, Session? resumed)
    {
        if (new Said(handshake.ServerHello).Number(TlsFields.Cipher) is { } written)
            return (int)written;
        if (new Said(handshake.Retry).Number(TlsFields.Cipher) is { } retried)
            return (int)retried;
        if (resumed?.Suite is { } suite && resumed.Version == version && (version == 0x0304 || Offers(handshake, suite.Code)))
            return suite.Code;
        if (version != 0x0304 && handshake.Before is { ServerHello: { } before } && new Said(before).Number(TlsFields.Cipher) is { } earlier && Fits(handshake, (int)earlier, version))
            return (int)earlier;
        // A version that the client does not offer is a fault of its own: the suite is to be right for both.
        int best = version != 0x0304 && new Said(handshake.Hello).Number(TlsFields.Version) is { } most && most < version && new Said(handshake.Hello).IsThere(TlsFields.Versions) != true ? Math.Max((int)most, 0x0301) : version;
        IEnumerable<int> candidates = new Said(handshake.Hello).List(TlsFields.Ciphers) is { } offered
            ? offered.Select(code => (int)code)
            : version == 0x0304 ? s_tls13 : s_usual;
        int[] all = [.. candidates];
        int[] fit = [.. all.Where(code => Fits(handshake, code, best))];
        return Array.Find(fit, code => SuiteCrypto.Of((ushort)code) is { CanBeOpened: true }) is not 0 and var opened ? opened
            : fit is [var first, ..] ? first
            : Array.Find(all, code => IsFor(code, version)) is not 0 and var any ? any
            : version == 0x0304 ? s_tls13[0] : 0xC02F;
    }

    /// <summary>What a client offers that leaves its list open: the chosen suite first.</summary>
    public static long[] Offer(int chosen, IEnumerable<long> versions, bool hasGroups)
    {
        List<long> offer = CipherSuites.WithCode(chosen) is { CanBeNegotiated: true } ? [chosen] : [];
        foreach (long version in versions)
            foreach (int code in version == 0x0304 ? s_tls13 : s_usual.AsSpan(0, UsualOffer))
                if (!offer.Contains(code) && IsFor(code, (int)version) && (hasGroups || CipherSuites.WithCode(code) is { NeedsCurve: false }))
                    offer.Add(code);
        return [.. offer];
    }

    private static bool Offers(Handshake handshake, int code) => new Said(handshake.Hello).List(TlsFields.Ciphers) is not { } offered || offered.Contains(code);

    private static bool IsFor(int code, int version) => CipherSuites.WithCode(code) is { } suite && suite.IsFor((TlsVersion)version);

    private static bool Fits(Handshake handshake, int code, int version)
    {
        if (CipherSuites.WithCode(code) is not { CanBeNegotiated: true } suite || !suite.IsFor((TlsVersion)version))
            return false;
        if (version == 0x0304)
            return true;
        if (!handshake.Start.IsEmpty && handshake.Start[ExportFields.AskedKeyExchange] is not 0 and var asked)
            return asked == (long)suite.KeyExchange;
        long exchanges = handshake.KeyExchanges;
        if (exchanges != 0 && (exchanges >> (int)suite.KeyExchange & 1) == 0)
            return false;
        SentMessageNames names = new(handshake);
        return names.Allow(suite);
    }

    /// <summary>What the messages of the server's flight say of the suite, where the machine has left several.</summary>
    private readonly struct SentMessageNames(Handshake handshake)
    {
        public bool Allow(CipherSuite suite)
        {
            bool isOver = handshake.Contains("ServerHelloDone");
            if (handshake.Contains("ServerKeyExchange") ? suite.ServerKeyExchange == ServerKeyExchangeUse.Never : isOver && suite.ServerKeyExchange == ServerKeyExchangeUse.Always)
                return false;
            if (new Said(handshake.First("ServerKeyExchange", fromClient: false)) is var exchange && exchange.Text("hint") is not null && suite.Authentication != Authentication.Psk && suite.KeyExchange != KeyExchange.RsaPsk)
                return false;
            if (exchange.Number(TlsFields.Group) is { } group && NamedGroups.All.WithCode((int)group) is { Kind: GroupKind.FiniteField } == suite.NeedsCurve)
                return false;
            if (exchange.Number(TlsFields.SignatureScheme) is { } scheme && SignatureSchemes.All.WithCode((int)scheme) is { } known && !known.Fits(suite.Authentication))
                return false;
            return new Said(handshake.First("ClientKeyExchange", fromClient: true)).Number(ExportFields.KeyExchange) is not { } kex || kex == (long)suite.KeyExchange || !isOver;
        }
    }
}
