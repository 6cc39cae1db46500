using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Encryption;

namespace ScenarioRunner.Capture.Tests.Decryption;

public sealed class ScheduleTests
{
    // RFC 8448 §3: "derive secret for handshake "tls13 derived"", of an early secret without a pre-shared key.
    [Test]
    public void The_schedule_of_TLS_13_is_that_of_the_published_trace()
    {
        byte[] derived = new TrafficSecrets(SuiteCrypto.Of(0x1301)!, []).Secret("derived"u8, []);
        Assert.That(Convert.ToHexStringLower(derived), Is.EqualTo("6f2615a108c702c5678f54fc9dbab69716c076189c48250cebeac3576c3611ba"));
    }
}
