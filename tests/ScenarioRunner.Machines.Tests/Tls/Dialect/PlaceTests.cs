using NUnit.Framework;
using ScenarioRunner.Model.Text;

namespace ScenarioRunner.Machines.Tests.Tls.Dialect;

public sealed class PlaceTests
{
    [TestCase("ClientHello sni=a alpn=[h2]", "alpn", "alpn=[h2]")]
    [TestCase("ClientHello status-request", "status_request", "status-request")]
    [TestCase("ClientHello server_name=a", "sni", "server_name=a")]
    [TestCase("ServerHello psk=1", "psk_index", "psk=1")]
    [TestCase("ServerHello key-share=x25519", "group", "key-share=x25519")]
    [TestCase("NewSessionTicket early-data=1", "max_early", "early-data=1")]
    [TestCase("Alert fatal handshake_failure", "description", "handshake_failure")]
    [TestCase("Alert fatal handshake_failure", "level", "fatal")]
    [TestCase("Alert handshake_failure", "level", "Alert")]
    [TestCase("ApplicationData 100", "len", "100")]
    [TestCase("KeyUpdate not-requested", "requested", "not-requested")]
    [TestCase("Heartbeat request", "request", "request")]
    [TestCase("Certificate empty", "empty", "empty")]
    [TestCase("ClientHello padding", "extras", "padding")]
    [TestCase("ClientHello sni=a", "cipher", "ClientHello")]
    [TestCase("ClientHello sni=a", "", "ClientHello")]
    [TestCase("close_notify", "description", "close_notify")]
    public void A_finding_points_at_the_attribute(string message, string field, string place)
    {
        string line = "a -> b: " + message;
        Span span = Handshake.Dialect.PlaceOf(Handshake.Parse(message), field);
        Assert.That(line[span.Start..span.End], Is.EqualTo(place));
    }
}
