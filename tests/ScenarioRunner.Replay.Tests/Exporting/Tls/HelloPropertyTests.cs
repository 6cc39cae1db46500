using System.Collections.Immutable;
using CsCheck;
using NUnit.Framework;
using ScenarioRunner.Machines;
using ScenarioRunner.Replay.Exporting;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Tests.Exporting.Tls;

public sealed class HelloPropertyTests
{
    private static readonly Gen<string> s_suites = List("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384", "TLS_CHACHA20_POLY1305_SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_RSA_WITH_AES_128_CBC_SHA", "0x0A0A", "0x1234");
    private static readonly Gen<string> s_groups = List("x25519", "secp256r1", "secp384r1", "secp521r1", "x448", "ffdhe2048", "X25519MLKEM768", "0x2A2A");
    private static readonly Gen<string> s_schemes = List("ecdsa_secp256r1_sha256", "rsa_pss_rsae_sha256", "rsa_pkcs1_sha256", "ed25519", "0x1A1A");
    private static readonly Gen<string> s_versions = List("1.3", "1.2", "1.1", "0x3A3A");

    private static readonly Gen<string> s_hello =
        from attributes in Gen.Select(
            Maybe("ciphers", s_suites),
            Maybe("groups", s_groups),
            Maybe("key-share", s_groups),
            Maybe("sigalgs", s_schemes),
            Maybe("versions", s_versions))
        from flags in OneOf("ems", "etm", "npn", "status-request", "post-handshake-auth", "heartbeat", "ems=no", "etm=no", "scsv=fallback", "scsv=reneg").Array[0, 4]
        from values in OneOf("sni=a.example", "sni=no", "alpn=[h2, http/1.1]", "alpn=no", "record-size-limit=512", "max-fragment-length=1024", "compression=[null]", "compress-cert=[zlib, brotli]", "psk-modes=[psk_ke, psk_dhe_ke]", "ticket=empty", "session-id=S1", "version=1.1", "record-version=1.0").Array[0, 5]
        select string.Join(' ', new[] { "ClientHello", attributes.Item1, attributes.Item2, attributes.Item3, attributes.Item4, attributes.Item5 }.Concat(Once(flags)).Concat(Once(values)).Where(word => word.Length > 0));

    [Test]
    public void Whatever_a_ClientHello_says_is_read_back()
    {
        s_hello.Sample(
            hello =>
            {
                (RecordedRun run, ImmutableArray<ReferenceMachine> machines) = TlsScenarios.Runs("hello.hs", $"use tls\nclient -> server: {hello}\n").Single();
                (CarriedMessages carried, MessageOctets octets) = TlsScenarios.Octets(run, machines);
                Assert.That(carried.Messages, Has.Length.EqualTo(1));
                // The signals are among the suites on the wire.
                Assert.That(ReadBack.Differences(carried, octets).Where(difference => !(hello.Contains("scsv", StringComparison.Ordinal) && difference.StartsWith("ClientHello ciphers", StringComparison.Ordinal))), Is.Empty);
            },
            iter: 500,
            threads: 1,
            print: hello => hello);
    }

    private static Gen<string> List(params string[] values) =>
        Gen.Shuffle(values).SelectMany(shuffled => Gen.Int[1, values.Length].Select(count => $"[{string.Join(", ", shuffled.Take(count))}]"));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Maybe(string name, Gen<string> value) => Gen.Bool.SelectMany(there => there ? value.Select(text => $"{name}={text}") : Gen.Const(""));

    // An attribute is written once.
    private static IEnumerable<string> Once(string[] words) => words.DistinctBy(word => word.Split('=')[0]);
}
