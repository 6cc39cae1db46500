using System.Text;
using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.StartTls;

namespace ScenarioRunner.Capture.Tests.Tls;

public sealed class StartTlsTests
{
    [TestCase("SMTP", "s:220 mx ESMTP\r\n|c:EHLO a\r\n|s:250-mx\r\n250 STARTTLS\r\n|c:starttls\r\n|s:220 go\r\n")]
    [TestCase("FTP", "s:220 hello\r\n|c:AUTH TLS\r\n|s:234 go\r\n")]
    [TestCase("POP3", "s:+OK hello\r\n|c:STLS\r\n|s:+OK go\r\n")]
    [TestCase("IMAP", "s:* OK hello\r\n|c:a1 STARTTLS\r\n|s:* x\r\na1 OK go\r\n")]
    [TestCase("HTTP CONNECT", "c:CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n|s:HTTP/1.1 200 OK\r\n\r\n")]
    [TestCase("HTTP CONNECT", "c:CONNECT a:443 HTTP/1.1\r\n\r\n|s:HTTP/1.1 407 No\r\n\r\nbody|c:CONNECT a:443 HTTP/1.1\r\n\r\n|s:HTTP/1.1 200 OK\r\n\r\n")]
    [TestCase("PostgreSQL", "c:\0\0\0\u0008\u0004\u00d2\u0016\u002f|s:S")]
    [TestCase("LDAP", "c:0\u001d\u0002\u0001\u0001\u0077\u0018\u0080\u00161.3.6.1.4.1.1466.20037|s:0\u000c\u0002\u0001\u0001\u0078\u0007\n\u0001\0\u0004\0\u0004\0")]
    public void The_change_to_TLS_is_found_in_pieces_of_any_size(string protocol, string talk)
    {
        foreach (int size in new[] { 1, 3, 1000 })
        {
            StartTlsWatch watch = new();
            bool found = Run(watch, talk, size);
            Assert.That((found, watch.Protocol), Is.EqualTo((true, protocol)), $"in pieces of {size}");
        }
    }

    [TestCase("s:220 mx\r\n|c:STARTTLS\r\n|s:454 not now\r\n")]
    [TestCase("s:SSH-2.0-x\r\n|c:SSH-2.0-y\r\n")]
    [TestCase("c:GET / HTTP/1.1\r\n\r\n|s:HTTP/1.1 200 OK\r\n\r\n")]
    [TestCase("c:\0\0\0\u0008\u0004\u00d2\u0016\u002f|s:N")]
    [TestCase("c:CONNECT a:443 HTTP/1.1\r\n\r\n|s:HTTP/1.1 502 No\r\n\r\n")]
    public void A_refusal_or_another_protocol_changes_nothing(string talk) => Assert.That(Run(new StartTlsWatch(), talk, 1000), Is.False);

    [Test]
    public void What_follows_the_change_in_the_same_piece_is_left()
    {
        StartTlsWatch watch = new();
        watch.Octets(false, "+OK\r\n"u8, out _);
        watch.Octets(true, "ST"u8, out _);
        watch.Octets(true, "LS\r\n"u8, out _);
        Assert.That((watch.Octets(false, "+OK\r\n\u0016\u0003"u8, out int from), from), Is.EqualTo((true, 5)));
    }

    [TestCase("16030100", SniffVerdict.Undecided)]
    [TestCase("1603010040", SniffVerdict.Undecided)]
    [TestCase("160301004001", SniffVerdict.Tls)]
    [TestCase("160301004002", SniffVerdict.NotTls)]
    [TestCase("160301ffff01", SniffVerdict.NotTls)]
    [TestCase("16040100", SniffVerdict.NotTls)]
    [TestCase("474554", SniffVerdict.NotTls)]
    [TestCase("801c0103010003000000100000", SniffVerdict.SslV2Hello)]
    [TestCase("801c0103010003000000110000", SniffVerdict.NotTls)]
    public void The_first_octets_of_a_client_tell_whether_it_is_TLS(string octets, SniffVerdict verdict) =>
        Assert.That(TlsSniff.Client(Convert.FromHexString(octets)), Is.EqualTo(verdict));

    private static bool Run(StartTlsWatch watch, string talk, int size)
    {
        foreach (string turn in talk.Split('|'))
        {
            byte[] octets = Encoding.Latin1.GetBytes(turn[2..]);
            foreach (byte[] piece in octets.Chunk(size))
            {
                if (watch.Octets(turn[0] == 'c', piece, out _))
                    return true;
            }
        }

        return false;
    }
}
