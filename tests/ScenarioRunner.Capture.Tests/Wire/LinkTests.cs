using NUnit.Framework;
using ScenarioRunner.Capture.Connections;
using ScenarioRunner.Capture.Files;
using ScenarioRunner.Capture.Tests.Building;
using ScenarioRunner.Capture.Wire;

namespace ScenarioRunner.Capture.Tests.Wire;

public sealed class LinkTests
{
    private static readonly TcpPacket s_four = new() { Seq = 77, Data = [1, 2, 3] };
    private static readonly TcpPacket s_six = s_four with { From = "2001:db8::1", To = "2001:db8::2" };

    private static IEnumerable<TestCaseData> Links
    {
        get
        {
            foreach (TcpPacket packet in new[] { s_four, s_six })
            {
                string version = packet.IsVersion6 ? "6" : "4";
                foreach ((string name, int link, byte[] header) in Headers(packet.IsVersion6))
                    yield return new TestCaseData(link, header, packet).SetArgDisplayNames(name, link.ToString(System.Globalization.CultureInfo.InvariantCulture), version);
            }
        }
    }

    [TestCaseSource(nameof(Links))]
    public void The_segment_is_found_behind_the_link_layer(int link, byte[] header, TcpPacket packet)
    {
        Taken taken = Taken.From(new PcapFile { Link = link }.Of([.. header, .. packet.Ip()]));
        Assert.Multiple(() =>
        {
            Assert.That(taken.Problems, Is.Empty);
            (Connection connection, Segment segment, byte[] payload) = taken.Segments.Single();
            Assert.That(segment.Seq, Is.EqualTo(77));
            Assert.That(payload, Is.EqualTo(packet.Data));
            Assert.That(segment.Checksum, Is.EqualTo(ChecksumState.Good));
            Assert.That(connection.Name, Is.EqualTo(packet.IsVersion6 ? "[2001:db8::1]:51324-[2001:db8::2]:443#1" : "10.0.0.1:51324-10.0.0.2:443#1"));
        });
    }

    [Test]
    public void A_link_type_that_is_not_read_is_one_problem()
    {
        Taken taken = Taken.From(new PcapFile { Link = 105 }.Of(new byte[60], new byte[60]));
        Assert.That(taken.Problems.Single(), Is.EqualTo(new CaptureProblem(CaptureProblemKind.LinkType, 1, 100, "packets of link type 105 are not read")));
    }

    [Test]
    public void More_tags_than_can_be_are_no_segment()
    {
        Octets frame = new Octets().Bytes(new byte[12]);
        for (int tag = 0; tag < 20; tag++)
            frame.Half(0x8100).Half(tag);
        Assert.That(Taken.From(new PcapFile().Of(frame.Half(0x800).Bytes(s_four.Ip()).ToArray())).Segments, Is.Empty);
    }

    private static IEnumerable<(string Name, int Link, byte[] Header)> Headers(bool six)
    {
        int type = six ? 0x86dd : 0x0800;
        int ppp = six ? 0x57 : 0x21;
        byte[] mac = new byte[12];
        byte[] session = new Octets().Byte(0x11).Byte(0).Half(1).Half(100).Half(ppp).ToArray();
        yield return ("ethernet", 1, new Octets().Bytes(mac).Half(type).ToArray());
        yield return ("vlan", 1, new Octets().Bytes(mac).Half(0x8100).Half(5).Half(type).ToArray());
        yield return ("qinq", 1, new Octets().Bytes(mac).Half(0x88a8).Half(5).Half(0x8100).Half(6).Half(type).ToArray());
        yield return ("old qinq", 1, new Octets().Bytes(mac).Half(0x9100).Half(5).Half(0x8100).Half(6).Half(type).ToArray());
        yield return ("pppoe", 1, new Octets().Bytes(mac).Half(0x8864).Bytes(session).ToArray());
        yield return ("vlan and pppoe", 1, new Octets().Bytes(mac).Half(0x8100).Half(5).Half(0x8864).Bytes(session).ToArray());
        yield return ("mpls", 1, new Octets().Bytes(mac).Half(0x8847).Word(0x00010040).Word(0x00020140).ToArray());
        yield return ("snap", 1, new Octets().Bytes(mac).Half(100).Bytes(0xaa, 0xaa, 3, 0, 0, 0).Half(type).ToArray());
        yield return ("null, little", 0, new Octets(false).Word(six ? 30 : 2).ToArray());
        yield return ("null, big", 0, new Octets().Word(six ? 24 : 2).ToArray());
        yield return ("loop", 108, new Octets().Word(six ? 24 : 2).ToArray());
        yield return ("raw", 101, []);
        yield return ("raw, BSD", 12, []);
        yield return ("raw, OpenBSD", 14, []);
        yield return ("raw by version", six ? 229 : 228, []);
        yield return ("cooked", 113, new Octets().Bytes(new byte[14]).Half(type).ToArray());
        yield return ("cooked, vlan", 113, new Octets().Bytes(new byte[14]).Half(0x8100).Half(1).Half(type).ToArray());
        yield return ("cooked 2", 276, new Octets().Half(type).Bytes(new byte[18]).ToArray());
        yield return ("ppp", 9, new Octets().Half(0xff03).Half(ppp).ToArray());
        yield return ("ppp, compressed", 9, [(byte)ppp]);
        yield return ("ppp, hdlc", 50, new Octets().Half(0xff03).Half(ppp).ToArray());
        yield return ("ppp, direction", 204, new Octets().Byte(1).Half(0xff03).Half(ppp).ToArray());
        yield return ("pppd", 166, new Octets().Byte(0).Half(0xff03).Half(ppp).ToArray());
        yield return ("pppoe alone", 51, session);
        yield return ("cisco hdlc", 104, new Octets().Half(0x0f00).Half(type).ToArray());
    }
}
