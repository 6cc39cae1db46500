using System.Collections.Immutable;

namespace ScenarioRunner.Machines.Tests.Tls.Sequences;

/// <summary>The handshake messages and ChangeCipherSpec, from both senders.</summary>
internal static class Alphabet
{
    /// <summary>A word for each; <c>CertificateEmpty</c> and <c>CertificateFull</c> say what is in a client's.</summary>
    private static readonly ImmutableArray<string> s_words =
    [
        "ClientHello", "ServerHello", "HelloRetryRequest", "HelloVerifyRequest", "EncryptedExtensions", "SupplementalData", "Certificate", "CertificateEmpty",
        "CertificateFull", "CompressedCertificate", "CertificateUrl", "CertificateStatus", "ServerKeyExchange", "CertificateRequest", "ServerHelloDone",
        "ClientKeyExchange", "CertificateVerify", "NextProtocol", "ChannelID", "ChangeCipherSpec", "Finished", "NewSessionTicket", "EndOfEarlyData", "KeyUpdate",
        "UnknownMessage",
    ];

    /// <summary>How the words that are no names of messages are written.</summary>
    public static ImmutableDictionary<string, string> Texts { get; } = ImmutableDictionary<string, string>.Empty
        .Add("CertificateEmpty", "Certificate empty")
        .Add("CertificateFull", "Certificate empty=no")
        .Add("UnknownMessage", "Handshake 99");

    /// <summary>All but HelloRequest, which may come anywhere.</summary>
    public static ImmutableArray<string> Letters { get; } =
    [
        .. s_words.Select(word => "c:" + word),
        .. s_words.Where(word => word is not ("CertificateEmpty" or "CertificateFull")).Select(word => "s:" + word),
    ];

    public static ImmutableArray<string> Without(params ReadOnlySpan<string> words)
    {
        HashSet<string> left = [.. words];
        return [.. Letters.Where(letter => !left.Contains(letter[2..]))];
    }
}
