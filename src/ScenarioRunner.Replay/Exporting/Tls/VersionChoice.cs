using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Chooses the version of a handshake.</summary>
internal static class VersionChoice
{
    private const int Tls12 = 0x0303;
    private const int Tls13 = 0x0304;

    private static readonly string[] s_only13 = ["HelloRetryRequest", "EncryptedExtensions", "EndOfEarlyData", "KeyUpdate", "CompressedCertificate"];

    private static readonly int[] s_fieldsOf13 = [TlsFields.KeyShares, TlsFields.Identities, TlsFields.PskModes, TlsFields.EarlyData, TlsFields.PostHandshakeAuth];

    /// <summary>The negotiated version; where no ServerHello answers, the best one that is asked for.</summary>
    public static int Of(Handshake handshake)
    {
        Said answer = new(handshake.ServerHello);
        if (answer.Number(ExportFields.Outcome) is >= 0x0301 and <= Tls13 and var outcome)
            return (int)outcome;
        if (answer.Number(TlsFields.SelectedVersion) is > 0 and var selected)
            return Known(selected);
        if (answer.Number(TlsFields.Version) is { } written and not Tls12)
            return Known(written);
        if (handshake.Start is { IsEmpty: false } start && start[ExportFields.Fixed] is not 0 and var known)
            return (int)known;
        if (handshake.Before is { ServerHello: not null } before)
            return Of(before);
        Said hello = new(handshake.Hello);
        if (hello.List(TlsFields.Versions) is { Length: > 0 } versions)
            return versions.Contains(Tls13) || handshake.ServerHello is null && versions.Any(version => version > Tls12) ? Tls13 : Known(versions.Where(version => version <= Tls12).DefaultIfEmpty(Tls12).Max());
        if (hello.Number(TlsFields.Version) is { } legacy and < Tls12)
            return Known(legacy);
        bool isNew = s_only13.Any(handshake.Contains) || Array.Exists(s_fieldsOf13, field => hello.IsThere(field) == true);
        return hello.IsThere(TlsFields.Versions) != false && isNew ? Tls13 : Tls12;
    }

    /// <summary>What the client lists in supported_versions; empty where it has none.</summary>
    public static long[] Offered(Handshake handshake, int version)
    {
        Said hello = new(handshake.Hello);
        if (hello.List(TlsFields.Versions) is { } written)
            return written;
        if (hello.IsThere(TlsFields.Versions) == false || hello.Extensions?.Contains(ExtensionCodes.SupportedVersions) == false)
            return [];
        return version == Tls13 ? [Tls13] : handshake.Retry is not null ? [Tls13, version] : [];
    }

    private static int Known(long version) => (int)Math.Clamp(version, 0x0301, Tls13);
}
