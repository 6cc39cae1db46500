using NUnit.Framework;
using ScenarioRunner.Capture.Tls;
using ScenarioRunner.Capture.Tls.Bodies;

namespace ScenarioRunner.Capture.Tests.Tls;

public sealed class RecordTests
{
    private static readonly byte[] Hello = Messages.Record(22, Messages.ClientHello());

    [Test]
    public void A_hello_in_single_octets_is_the_hello_in_one_piece()
    {
        using Feed feed = new Feed().Client([.. Hello.Select(octet => Bytes.Of(octet))]);
        TlsUnit unit = feed.Units.Single();
        Assert.That((unit.HandshakeType, unit.FirstFrame, unit.LastFrame, unit.Fragments), Is.EqualTo((1, 1, (long)Hello.Length, 1)));
    }

    [Test]
    public void A_message_over_three_records_counts_its_fragments_and_frames()
    {
        byte[] message = Messages.ClientHello();
        using Feed feed = new Feed().Client(Messages.Record(22, message[..2]), Messages.Record(22, message[2..10]), Messages.Record(22, message[10..]));
        TlsUnit unit = feed.Units.Single();
        Assert.That((unit.Fragments, unit.FirstFrame, unit.LastFrame, unit.StartsRecord, unit.EndsRecord), Is.EqualTo((3, 1, 3, true, true)));
        Assert.That(unit.Body, Is.InstanceOf<ClientHelloBody>());
    }

    [Test]
    public void Messages_in_one_record_say_where_they_begin_and_end()
    {
        byte[] done = Messages.Handshake(14, []);
        using Feed feed = new Feed().Server(Messages.Record(22, [.. Messages.ServerHello(0xc02f), .. done, .. done]));
        Assert.That(feed.Units.Select(unit => (unit.StartsRecord, unit.EndsRecord)), Is.EqualTo(new[] { (true, false), (false, false), (false, true) }));
    }

    [Test]
    public void A_record_of_another_type_within_a_message_is_told()
    {
        byte[] message = Messages.ClientHello();
        using Feed feed = new Feed().Client(Messages.Record(22, message[..10]), Messages.Record(21, [1, 90]), Messages.Record(22, message[10..]));
        Assert.That(feed.Words, Is.EqualTo(new[] { "c:alert(90)", "c:client_hello" }));
        Assert.That(feed.Units[1].IsInterleaved, Is.True);
    }

    [Test]
    public void An_alert_may_be_spread_over_two_records_and_two_may_be_in_one()
    {
        using Feed feed = new Feed().Client(Hello, Messages.Record(21, [2]), Messages.Record(21, [40]), Messages.Record(21, [1, 0, 1, 90]));
        Assert.That(feed.Units.Skip(1).Select(unit => (((AlertBody)unit.Body!).Description, unit.Fragments)),
            Is.EqualTo(new[] { ((byte)40, 2), ((byte)0, 1), ((byte)90, 1) }));
    }

    [Test]
    public void A_heartbeat_tells_what_it_claims_and_what_it_has()
    {
        using Feed feed = new Feed().Client(Hello, Messages.Record(24, [1, 0x40, 0, 7, 7]));
        Assert.That(feed.Units[1].Body, Is.EqualTo(new HeartbeatBody(1, 0x4000, 2)));
    }

    [Test]
    public void Without_keys_the_first_protected_handshake_record_is_taken_for_a_Finished()
    {
        byte[] sealedRecord = Messages.Record(22, new byte[40]);
        using Feed feed = new Feed().Client(Hello).Server(Messages.Record(22, Messages.ServerHello(0xc02f)))
            .Client(Messages.Record(20, [1]), sealedRecord, sealedRecord, Messages.Record(21, new byte[26]), Messages.Record(23, new byte[99]));
        Assert.That(feed.Units.Skip(3).Select(unit => (unit.Kind, unit.IsGuessed, unit.HandshakeType, unit.Length, unit.IsProtected)), Is.EqualTo(new[]
        {
            (TlsUnitKind.Handshake, true, 20, 40, true),
            (TlsUnitKind.Record, false, -1, 40, true),
            (TlsUnitKind.Alert, false, -1, 26, true),
            (TlsUnitKind.ApplicationData, false, -1, 99, true),
        }));
    }

    [Test]
    public void In_TLS_13_without_keys_what_follows_the_ServerHello_are_closed_records()
    {
        using Feed feed = new Feed().Client(Hello)
            .Server(Messages.Record(22, Messages.ServerHello13(0x1301)), Messages.Record(20, [1]), Messages.Record(23, new byte[60]));
        Assert.That(feed.Units.Skip(1).Select(unit => (unit.Kind, unit.RecordType, unit.IsProtected)), Is.EqualTo(new[]
        {
            (TlsUnitKind.Handshake, (byte)22, false), (TlsUnitKind.ChangeCipherSpec, (byte)20, false), (TlsUnitKind.Record, (byte)23, true),
        }));
    }

    [Test]
    public void A_hole_within_application_data_leaves_the_records_after_it()
    {
        byte[] data = Messages.Record(23, new byte[1000]);
        using Feed feed = new Feed().Client(Hello, data[..200]).Lost(true, 300).Client([.. data[500..], .. Messages.Record(21, [1, 0])]);
        Assert.That(feed.Words, Is.EqualTo(new[] { "c:client_hello", "c:application_data", "c:alert(close_notify)" }));
        Assert.That(feed.Units[1].IsHoled, Is.True);
    }

    [Test]
    public void After_a_hole_of_unknown_place_reading_goes_on_at_the_next_record()
    {
        byte[] data = Messages.Record(23, [.. Enumerable.Range(0, 700).Select(octet => (byte)(octet * 7))]);
        using Feed feed = new Feed().Client(Hello, data[..200]).Lost(true, 5000).Client([.. data[500..], .. data, .. Messages.Record(21, [1, 0])]);
        Assert.That(feed.Words, Is.EqualTo(new[] { "c:client_hello", "c:application_data", "c:application_data", "c:alert(close_notify)" }));
        Assert.That(feed.Notices.Select(notice => notice.Kind), Is.EqualTo(new[] { TlsNoticeKind.Hole, TlsNoticeKind.Resynchronised }));
        Assert.That(feed.Notices[1].Missing, Is.EqualTo(205));
    }

    [Test]
    public void Octets_that_are_no_records_are_said_to_be_none_once()
    {
        using Feed feed = new Feed().Client(Hello).Server("HTTP/1.1 400 Bad Request\r\n"u8.ToArray(), "\r\n"u8.ToArray());
        Assert.That(feed.Notices.Select(notice => (notice.Kind, notice.FromClient, notice.Frame)), Is.EqualTo(new[] { (TlsNoticeKind.NotTls, false, 2L) }));
    }

    [Test]
    public void A_direction_that_ends_within_a_message_says_how_much_is_missing()
    {
        using Feed feed = new Feed().Client(Messages.Record(22, Messages.ClientHello()[..20])).Server(Messages.Record(21, [1, 0])[..6]).End();
        Assert.That(feed.Notices.Select(notice => (notice.Kind, notice.FromClient, notice.Missing)), Is.EqualTo(new[]
        {
            (TlsNoticeKind.CutShort, true, Messages.ClientHello().Length - 20L), (TlsNoticeKind.CutShort, false, 1L),
        }));
    }

    [Test]
    public void A_ClientHello_of_SSL_2_is_recognised_and_TLS_may_follow_it()
    {
        byte[] old = new Bytes().U8(0x80).U8(9 + 6 + 16).U8(1).U16(0x0301).U16(6).U16(0).U16(16).U24(0x2f).U24(0x010080).Zeros(16).Done;
        using Feed feed = new Feed().Client([.. old, .. Messages.Record(21, [2, 70])]);
        Assert.That(feed.Words, Is.EqualTo(new[] { "c:sslv2_client_hello", "c:alert(protocol_version)" }));
        Assert.That(((ClientHelloBody)feed.Units[0].Body!).CipherSuites, Is.EqualTo(new ushort[] { 0x2f }));
    }

    [Test]
    public void A_handshake_message_that_claims_megabytes_is_told_and_not_kept()
    {
        byte[] part = new byte[16000];
        using Feed feed = new Feed().Client(Messages.Record(22, new Bytes().U8(11).U24(320_000).Done));
        for (int sent = 0; sent < 320_000; sent += part.Length)
            feed.Client(Messages.Record(22, part));
        Assert.That((feed.Units.Single().Length, feed.Units[0].Fragments, feed.Units[0].Body), Is.EqualTo((320_000, 21, (TlsBody)new OpaqueBody(320_000))));
    }
}
