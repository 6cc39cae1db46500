using NUnit.Framework;
using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Capture.Tests.Tls;
using ScenarioRunner.Capture.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

public sealed class Tls13Tests
{
    private static readonly byte[] Finished = Messages.Handshake(20, new byte[32]);

    [Test]
    public void All_suites_open_down_to_the_alert_and_over_key_updates([Values(0x1301, 0x1302, 0x1303, 0x1304, 0x1305)] int suite)
    {
        Secrets secrets = new(suite);
        Sealer13 handshake = new(suite, secrets.ServerHandshake);
        Sealer13 data = new(suite, secrets.ServerData);
        Sealer13 updated = new(suite, Derivation.ExpandLabel(Sealer13.Hash(suite), secrets.ServerData, "traffic upd", secrets.ServerData.Length));
        using Feed feed = Hellos(suite, secrets.Log()).Server(
            handshake.Record(22, [.. Messages.Handshake(8, [0, 0]), .. Finished], 5),
            data.Record(23, new byte[100]), data.Record(22, Messages.Handshake(24, [0])),
            updated.Record(23, new byte[7], 300), updated.Record(21, [1, 0]));
        Assert.That(feed.Words.Skip(2), Is.EqualTo(new[]
        {
            "s:encrypted_extensions", "s:finished", "s:application_data", "s:key_update", "s:application_data", "s:alert(close_notify)",
        }));
        Assert.That(feed.Units.Skip(2).Select(unit => (unit.Epoch, unit.Length, unit.Padding)), Is.EqualTo(new[]
        {
            (TlsEpoch.Handshake, 2, 5), (TlsEpoch.Handshake, 32, 5), (TlsEpoch.Application, 100, 0), (TlsEpoch.Application, 1, 0),
            (TlsEpoch.Application, 7, 300), (TlsEpoch.Application, 2, 0),
        }));
        Assert.That(feed.Notices, Is.Empty);
    }

    [Test]
    public void Early_data_that_the_server_accepts_ends_with_EndOfEarlyData()
    {
        Secrets secrets = new(0x1301);
        Sealer13 early = new(0x1301, secrets.Early);
        Sealer13 handshake = new(0x1301, secrets.ClientHandshake);
        using Feed feed = new Feed(secrets.Log())
            .Client(Messages.Record(22, Messages.ClientHello(new Bytes().Extension(42, []))), Messages.Record(20, [1]), early.Record(23, new byte[10]))
            .Server(Messages.Record(22, Messages.ServerHello13(0x1301)))
            .Client(early.Record(22, Messages.Handshake(5, [])), handshake.Record(22, Finished));
        Assert.That(feed.Units.Where(unit => unit.IsDecrypted).Select(unit => (Words.Of(unit), unit.Epoch)), Is.EqualTo(new[]
        {
            ("c:application_data", TlsEpoch.Early), ("c:end_of_early_data", TlsEpoch.Early), ("c:finished", TlsEpoch.Handshake),
        }));
    }

    [Test]
    public void Early_data_that_the_server_rejects_goes_over_into_the_second_flight()
    {
        Secrets secrets = new(0x1301);
        Sealer13 early = new(0x1301, secrets.Early);
        Sealer13 handshake = new(0x1301, secrets.ClientHandshake);
        using Feed feed = new Feed(secrets.Log())
            .Client(Messages.Record(22, Messages.ClientHello(new Bytes().Extension(42, []))), early.Record(23, new byte[10]))
            .Server(Messages.Record(22, Messages.ServerHello13(0x1301)))
            .Client(early.Record(23, new byte[10]), handshake.Record(22, Finished));
        Assert.That(feed.Units.Where(unit => unit.IsDecrypted).Select(unit => unit.Epoch),
            Is.EqualTo(new[] { TlsEpoch.Early, TlsEpoch.Early, TlsEpoch.Handshake }));
        Assert.That(feed.Units.Any(unit => unit.IsBad), Is.False);
    }

    [Test]
    public void A_record_that_was_changed_is_bad_and_its_neighbours_open()
    {
        Secrets secrets = new(0x1301);
        Sealer13 data = new(0x1301, secrets.ServerHandshake);
        byte[][] records = [data.Record(22, Messages.Handshake(8, [0, 0])), data.Record(22, Messages.Handshake(11, [0, 0, 0, 0])), data.Record(22, Finished)];
        records[1][^1] ^= 1;
        using Feed feed = Hellos(0x1301, secrets.Log()).Server(records).End();
        Assert.That(feed.Units.Skip(2).Select(unit => (unit.IsDecrypted, unit.IsBad)), Is.EqualTo(new[] { (true, false), (false, true), (true, false) }));
        Assert.That(feed.Notices, Is.Empty);
    }

    [Test]
    public void A_first_record_that_does_not_open_is_bad_where_the_next_one_does()
    {
        Secrets secrets = new(0x1301);
        Sealer13 data = new(0x1301, secrets.ServerHandshake);
        byte[][] records = [data.Record(22, Messages.Handshake(8, [0, 0])), data.Record(22, Finished)];
        records[0][^1] ^= 1;
        using Feed feed = Hellos(0x1301, secrets.Log()).Server(records);
        Assert.That(feed.Units.Skip(2).Select(unit => (unit.IsDecrypted, unit.IsBad)), Is.EqualTo(new[] { (false, true), (true, false) }));
    }

    [Test]
    public void Keys_that_open_nothing_are_said_to_be_wrong_once_and_no_record_is_bad()
    {
        Sealer13 data = new(0x1301, Logs.Secret(77, 32));
        using Feed feed = Hellos(0x1301, new Secrets(0x1301).Log())
            .Server(data.Record(22, Messages.Handshake(8, [0, 0])), data.Record(22, Finished), data.Record(23, [1])).End();
        Assert.That(feed.Notices.Select(notice => notice.Kind), Is.EqualTo(new[] { TlsNoticeKind.KeysDoNotFit }));
        Assert.That(feed.Units.Skip(2).Select(unit => (unit.Kind, unit.IsBad)), Is.EqualTo(Enumerable.Repeat((TlsUnitKind.Record, false), 3)));
    }

    [TestCase(10, true)]
    [TestCase(100, false)]
    public void After_a_hole_the_place_is_found_again_or_the_records_stay_closed_and_none_is_bad(int missing, bool opens)
    {
        Secrets secrets = new(0x1301);
        Sealer13 handshake = new(0x1301, secrets.ServerHandshake);
        Sealer13 data = new(0x1301, secrets.ServerData);
        using Feed feed = Hellos(0x1301, secrets.Log()).Server(handshake.Record(22, Finished), data.Record(23, [1]));
        int lost = Enumerable.Range(0, missing).Sum(_ => data.Record(23, [1]).Length);
        feed.Lost(false, lost);
        for (int after = 0; after < 20; after++)
            feed.Server(data.Record(23, [1, 2]));
        Assert.That(feed.Units.Skip(4).Select(unit => (unit.IsDecrypted, unit.IsBad)), Is.EqualTo(Enumerable.Repeat((opens, false), 20)));
    }

    [Test]
    public void A_suite_without_a_cipher_here_is_said_once([Values(0x1306, 0x00c6)] int suite)
    {
        using Feed feed = Hellos(suite, new Secrets(0x1301).Log()).Server(Messages.Record(23, new byte[50])).End();
        Assert.That(feed.Notices.Select(notice => notice.Kind), Is.EqualTo(new[] { TlsNoticeKind.CipherNotOffered }));
    }

    private static Feed Hellos(int suite, KeyLog log) => new Feed(log)
        .Client(Messages.Record(22, Messages.ClientHello())).Server(Messages.Record(22, Messages.ServerHello13(suite)));

    private sealed class Secrets(int suite)
    {
        private readonly int _length = suite == 0x1302 ? 48 : 32;

        public byte[] Early => Logs.Secret(5, _length);

        public byte[] ClientHandshake => Logs.Secret(1, _length);

        public byte[] ServerHandshake => Logs.Secret(2, _length);

        public byte[] ServerData => Logs.Secret(4, _length);

        public KeyLog Log() => Logs.Of(
            ("CLIENT_EARLY_TRAFFIC_SECRET", Early), ("CLIENT_HANDSHAKE_TRAFFIC_SECRET", ClientHandshake), ("SERVER_HANDSHAKE_TRAFFIC_SECRET", ServerHandshake),
            ("CLIENT_TRAFFIC_SECRET_0", Logs.Secret(3, _length)), ("SERVER_TRAFFIC_SECRET_0", ServerData));
    }
}
