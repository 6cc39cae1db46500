using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Which extensions a message carries, and in which order.</summary>
internal static class HelloExtensions
{
    /// <summary>Extensions that a message says yes or no to by a field of their own.</summary>
    public static readonly (int Code, int Field)[] Fields =
    [
        (ExtensionCodes.ServerName, TlsFields.ServerName),
        (ExtensionCodes.ExtendedMasterSecret, TlsFields.ExtendedMasterSecret),
        (ExtensionCodes.RenegotiationInfo, TlsFields.RenegotiationInfo),
        (ExtensionCodes.SupportedGroups, TlsFields.Groups),
        (ExtensionCodes.EcPointFormats, TlsFields.PointFormats),
        (ExtensionCodes.SessionTicket, TlsFields.Ticket),
        (ExtensionCodes.Alpn, TlsFields.Alpn),
        (ExtensionCodes.StatusRequest, TlsFields.StatusRequest),
        (ExtensionCodes.SignatureAlgorithms, TlsFields.SignatureSchemes),
        (ExtensionCodes.EncryptThenMac, TlsFields.EncryptThenMac),
        (ExtensionCodes.KeyShare, TlsFields.KeyShares),
        (ExtensionCodes.PskKeyExchangeModes, TlsFields.PskModes),
        (ExtensionCodes.SupportedVersions, TlsFields.Versions),
        (ExtensionCodes.CompressCertificate, TlsFields.CompressCertificate),
        (ExtensionCodes.RecordSizeLimit, TlsFields.RecordSizeLimit),
        (ExtensionCodes.MaxFragmentLength, TlsFields.FragmentLength),
        (ExtensionCodes.Heartbeat, TlsFields.Heartbeat),
        (ExtensionCodes.PostHandshakeAuth, TlsFields.PostHandshakeAuth),
        (ExtensionCodes.NextProtocolNegotiation, TlsFields.NextProtocol),
        (ExtensionCodes.Cookie, TlsFields.Cookie),
        (ExtensionCodes.EarlyData, TlsFields.EarlyData),
        (ChoiceMaker.SupplementalAuthorization, -1),
    ];

    /// <summary>The codes in the order in which they are written.</summary>
    /// <param name="implied">Those that are there unless the scenario says no.</param>
    /// <param name="fields">Where the message has another field for an extension than most.</param>
    public static List<int> Of(Said said, Func<int, bool> implied, params ReadOnlySpan<(int Code, int Field)> fields)
    {
        if (said.Extensions is { } exactly)
            return [.. exactly.Select(code => (int)code)];
        List<int> codes = [];
        foreach ((int code, int usual) in Fields)
        {
            int field = usual;
            foreach ((int other, int own) in fields)
                if (other == code)
                    field = own;
            if (field >= 0 && IsThere(said, code, field) is { } written ? written : implied(code))
                codes.Add(code);
        }

        codes.AddRange(said.Extras.Where(code => !codes.Contains(code)));
        return codes;
    }

    /// <summary>Whether the message says so, or no.</summary>
    public static bool? IsThere(Said said, int code, int field) => code switch
    {
        ExtensionCodes.ServerName or ExtensionCodes.RenegotiationInfo or ExtensionCodes.SessionTicket or ExtensionCodes.Cookie =>
            said.Number(field) is { } text ? text != TlsHash.No : null,
        _ => said.IsThere(field),
    };

    /// <summary>Whether a server's message says that it carries the extension.</summary>
    public static bool Answers(Said said, int code)
    {
        if (said.Extensions is { } exactly)
            return exactly.Contains(code);
        foreach ((int known, int field) in Fields)
            if (known == code && field >= 0)
                return IsThere(said, code, field) == true;
        return said.Extras.Contains(code);
    }

    /// <summary>Contents that say the same whoever sends them; empty where nothing is known of an extension.</summary>
    public static byte[] Common(Said said, int code) => code switch
    {
        ExtensionCodes.MaxFragmentLength => ExtensionOctets.Number8(FragmentCode(said.Number(TlsFields.FragmentLength) ?? 1)),
        ExtensionCodes.Heartbeat => ExtensionOctets.Number8(said.Number(TlsFields.Heartbeat) is > 0 and var mode ? mode : 1),
        ExtensionCodes.RecordSizeLimit => ExtensionOctets.Number16(said.Number(TlsFields.RecordSizeLimit) ?? 0x4000),
        ExtensionCodes.EcPointFormats => ExtensionOctets.Codes8(said.List(TlsFields.PointFormats) ?? [0]),
        ExtensionCodes.Alpn => ExtensionOctets.Protocols(Protocols(said)),
        ExtensionCodes.ClientCertificateType or ExtensionCodes.ServerCertificateType or ChoiceMaker.SupplementalAuthorization or 8 => [1, 0],
        _ => [],
    };

    public static byte[][] Protocols(Said said)
    {
        string[] names = said.Texts("alpn", "application_layer_protocol_negotiation") ?? ["http/1.1"];
        long[] numbers = said.List(TlsFields.Alpn) ?? [];
        byte[][] octets = [.. names.Select(Said.Octets)];
        for (int i = 0; i < octets.Length && i < numbers.Length; i++)
            if (numbers[i] is > 0 and <= 0xFFFF)
                octets[i] = [(byte)(numbers[i] >> 8), (byte)numbers[i]];
        return octets;
    }

    // RFC 6066 §4: 1 to 4 stand for 2^9 to 2^12.
    private static long FragmentCode(long octets) => octets switch
    {
        512 => 1,
        1024 => 2,
        2048 => 3,
        4096 or 1 => 4,
        _ => 5,
    };
}
