using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class RefusalTests
{
    [TestCase("ClientHello ciphers=[TLS_AES_128_GCM_SHA265]", "did you mean 'TLS_AES_128_GCM_SHA256'?")]
    [TestCase("ClientHello ciphers=[ECDHE-RSA-AES128-GCM-SHA265]", "did you mean 'ECDHE-RSA-AES128-GCM-SHA256'?")]
    [TestCase("ClientHello ciphers=[RSA_WITH_AES_128_CBC_SAH]", "did you mean 'RSA_WITH_AES_128_CBC_SHA'?")]
    [TestCase("ClientHello ciphers=[0x13011]", "ciphers is a list in brackets, each element the name of a cipher suite (TLS_AES_128_GCM_SHA256) or its number (0x1301); '0x13011' is none")]
    [TestCase("ClientHello ciphers", "ciphers is a list in brackets")]
    [TestCase("ClientHello ciphers=no", "ciphers is a list in brackets")]
    [TestCase("ClientHello ciphers=[[0x1301]]", "ciphers is a list in brackets")]
    [TestCase("ClientHello groups=[x25591]", "did you mean 'x25519'?")]
    [TestCase("ClientHello key-share=[secp256r2]", "did you mean 'secp256r1'?")]
    [TestCase("ClientHello sigalgs=[rsa_pss_sha256]", "'rsa_pss_sha256' is none")]
    [TestCase("ClientHello versions=[1.4]", "did you mean '1.0'?")]
    [TestCase("ClientHello version=771", "version is a version (1.2, 1.3) or its number (0x0303); '771' is none")]
    [TestCase("ClientHello psk-modes=[psk_dh]", "'psk_dh' is none")]
    [TestCase("ClientHello compression=[gzip]", "'gzip' is none")]
    [TestCase("ClientHello compress-cert=[zlip]", "did you mean 'zlib'?")]
    [TestCase("ClientHello scsv=reneq", "did you mean 'reneg'?")]
    [TestCase("ClientHello ext=[server_nam]", "did you mean 'server_name'?")]
    [TestCase("ClientHello alpn=[h2:h3]", "alpn is a list in brackets, each element a protocol's name (h2, http/1.1)")]
    [TestCase("ClientHello psk=[[T1]]", "psk is a list in brackets")]
    [TestCase("ClientHello sni=a:b", "sni is a name, a text in double quotes, bytes (0x1F2E) or no")]
    [TestCase("ClientHello session-id=[a]", "session-id is a name")]
    [TestCase("ClientHello ticket=[T1]", "ticket is a name")]
    [TestCase("ClientHello cookie=1:2", "cookie is a name")]
    [TestCase("ClientHello reneg-info=@1", "reneg-info is a name")]
    [TestCase("ClientHello early-data=5", "early-data stands alone, or as early-data=yes or early-data=no")]
    [TestCase("ClientHello ems=perhaps", "ems stands alone")]
    [TestCase("ClientHello etm=1", "etm stands alone")]
    [TestCase("ClientHello status-request=x", "status-request stands alone")]
    [TestCase("ClientHello post-handshake-auth=x", "post-handshake-auth stands alone")]
    [TestCase("ClientHello npn=h2", "npn stands alone")]
    [TestCase("ClientHello heartbeat=peer_allowed", "heartbeat stands alone, or is no, yes, peer_allowed_to_send or peer_not_allowed_to_send")]
    [TestCase("ClientHello use_srtp=x", "use_srtp stands alone")]
    [TestCase("ClientHello record-size-limit=65536", "record-size-limit is a number from 0 to 65535, or no")]
    [TestCase("ServerHello cipher=AES129-SHA", "did you mean 'AES128-SHA'?")]
    [TestCase("ServerHello selected-version=tls13", "selected-version is a version")]
    [TestCase("ServerHello group=[x25519]", "group is the name of a group")]
    [TestCase("ServerHello psk=-1", "psk is a number from 0 to 65535, or no")]
    [TestCase("ServerHello downgrade=1.0", "downgrade is 1.2 or 1.1, or no")]
    [TestCase("CertificateVerify sigalg=rsa", "sigalg is the name of a signature scheme")]
    [TestCase("ServerKeyExchange hint=[]:1", "")]
    [TestCase("ClientKeyExchange kex=rsaa", "did you mean 'rsa'?")]
    [TestCase("NewSessionTicket lifetime=-1", "lifetime is a number from 0 to 4294967295")]
    [TestCase("NewSessionTicket early-data=many", "early-data is a number from 0 to 4294967295, or no")]
    [TestCase("NewSessionTicket name=[a]", "name is a name")]
    [TestCase("NewSessionTicket nonce=1:2", "nonce is a name")]
    [TestCase("Certificate chain=yes:no", "chain is a list in brackets")]
    [TestCase("Certificate context=1:2", "context is a name")]
    [TestCase("Certificate status=ocsp", "status stands alone")]
    [TestCase("Certificate full", "Certificate takes no value without a name")]
    [TestCase("KeyUpdate request", "KeyUpdate has no attribute `request`")]
    [TestCase("KeyUpdate 256", "KeyUpdate takes requested or not-requested")]
    [TestCase("Heartbeat reply", "Heartbeat takes request or response")]
    [TestCase("Heartbeat payload-len=65536", "payload-len is a number from 0 to 65535")]
    [TestCase("ChangeCipherSpec body=one", "body is a number")]
    [TestCase("ApplicationData many", "its length is a number from 0 to 16777215; 'many' is none")]
    [TestCase("ApplicationData 1 2", "ApplicationData takes one value, its length")]
    [TestCase("Handshake 256", "the number of its type is a number from 0 to 255")]
    [TestCase("Record heartbeats", "did you mean 'heartbeat'?")]
    [TestCase("Alert fatal handshake_failur", "did you mean 'handshake_failure'?")]
    [TestCase("Alert handshake_failure fatal", "the level of an alert stands before its description")]
    [TestCase("Alert fatal decode_error 3", "Alert takes no more than its level and its description")]
    [TestCase("Alert fatal 256", "'256' is none")]
    [TestCase("close_notify fatal", "close_notify takes no value without a name")]
    [TestCase("close_notify level=fatal", "close_notify has no attribute `level`")]
    [TestCase("Finished epoch=late", "epoch is plain, early, handshake, application or protected; 'late' is none")]
    [TestCase("Finished bad=checksum", "bad is none, mac, verify, binder or signature")]
    [TestCase("Finished len=x", "len is a number")]
    [TestCase("Finished fragments=x", "fragments is a number")]
    [TestCase("Finished fragment=3:2", "fragment is which part of how many (1:2)")]
    [TestCase("Finished fragment=1", "fragment is which part of how many (1:2)")]
    [TestCase("Finished coalesced=1", "coalesced stands alone")]
    [TestCase("ClientHello ec_point_formats=[compressed]", "'compressed' is none")]
    [TestCase("Finished trailing=x", "trailing is a number")]
    [TestCase("Finished record-version=x", "record-version is a version")]
    [TestCase("Finished cipher=0x1301", "Finished has no attribute `cipher`")]
    [TestCase("Finished \"text\"", "Finished takes no value without a name")]
    public void A_value_that_is_none_is_refused_with_the_reason(string message, string part)
    {
        string fault = Handshake.Fault(message);
        Assert.That(fault, Is.Not.Empty.And.Contains(part));
    }

    [TestCase("Heartbeat request response", "this message has settled with `request` what `response` stands for")]
    [TestCase("Heartbeat response request=yes", "this message has settled with `response` what `request` stands for")]
    [TestCase("KeyUpdate requested not-requested", "this message has settled with `requested` what `not-requested` stands for")]
    [TestCase("ApplicationData 10 len=20", "this message has settled with `10` what `len` stands for")]
    [TestCase("Alert fatal decode_error level=warning", "this message has settled with `fatal` what `level` stands for")]
    [TestCase("Alert ? description=decode_error level=fatal", "this message has settled with `?` what `level` stands for")]
    [TestCase("ClientHello alpn=[h2] application_layer_protocol_negotiation=[h3]", "this message has settled with `alpn` what `application_layer_protocol_negotiation` stands for")]
    [TestCase("ClientHello alpn=[h2] alpn=[h3]", "`alpn` is written twice on this message")]
    public void A_message_says_each_thing_once(string message, string fault) =>
        Assert.That(Handshake.Fault(message), Is.EqualTo(fault));

    [TestCase("Alert fatal decode_error len=2")]
    [TestCase("Heartbeat request len=20 payload-len=1")]
    [TestCase("ApplicationData 10 \"text\"")]
    [TestCase("ClientHello use_srtp padding=no")]
    public void Different_things_stand_beside_each_other(string message) =>
        Assert.That(Handshake.Fault(message), Is.Empty);

    [Test]
    public void A_list_has_an_end()
    {
        string full = string.Join(", ", Enumerable.Range(0, 256).Select(i => $"0x{i:X4}"));
        Assert.That(Handshake.List($"ClientHello ciphers=[{full}]", "ciphers"), Has.Length.EqualTo(256));
        Assert.That(Handshake.Fault($"ClientHello ciphers=[{full}, 0x1301]"), Is.EqualTo("ciphers has 257 elements; a list has at most 256"));
    }

    [Test]
    public void Text_of_the_file_is_escaped() =>
        Assert.That(Handshake.Fault("ClientHello ciphers=[\"a\\u{202E}b\"]"), Does.Contain("'a\\u{202E}b'"));
}
