using NUnit.Framework;
using ScenarioRunner.Capture.Tests.Decryption;

namespace ScenarioRunner.Capture.Tests.Tls;

public sealed class FuzzTests
{
    private static readonly byte[][] Pieces =
    [
        Messages.Record(22, Messages.ClientHello(new Bytes().Extension(42, []).Extension(51, new Bytes().Vector(2, new Bytes().U16(29).Vector(2, new byte[32]))))),
        Messages.Record(22, Messages.ServerHello13(0x1301)),
        Messages.Record(22, Messages.ServerHello(0xc02f)),
        Messages.Record(22, Messages.Handshake(11, new Bytes().Vector(3, new Bytes().Vector(3, new byte[50])))),
        Messages.Record(22, [.. Messages.Handshake(12, new Bytes().U8(3).U16(23).Vector(1, new byte[65]).U16(0x0804).Vector(2, new byte[64])), .. Messages.Handshake(14, [])]),
        Messages.Record(20, [1]),
        Messages.Record(23, new byte[300]),
        Messages.Record(21, [1, 0]),
        new Sealer13(0x1301, Logs.Secret(2, 32)).Record(22, Messages.Handshake(8, [0, 0])),
    ];

    [Test]
    public void No_octets_make_it_throw_and_all_that_is_said_is_in_order()
    {
        Random random = new(4);
        for (int round = 0; round < 6000; round++)
        {
            using Feed feed = new(round % 2 == 0 ? Logs.Of(("SERVER_HANDSHAKE_TRAFFIC_SECRET", Logs.Secret(2, 32)), ("CLIENT_RANDOM", Logs.Secret(9, 48))) : null);
            for (int turn = 0; turn < 8; turn++)
                Turn(feed, random);
            feed.End();
            Assert.That(feed.Units.All(unit => unit.FirstFrame <= unit.LastFrame && unit.Length >= 0 && unit.Fragments > 0), Is.True, $"round {round}");
        }
    }

    private static void Turn(Feed feed, Random random)
    {
        bool client = random.Next(2) == 0;
        byte[] piece = [.. Pieces[random.Next(Pieces.Length)]];
        switch (random.Next(6))
        {
            case 0:
                piece[random.Next(piece.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                piece = piece[..random.Next(piece.Length)];
                break;
            case 2:
                feed.Lost(client, random.Next(500));
                break;
            case 3:
                piece[random.Next(Math.Min(12, piece.Length))] = (byte)random.Next(256);
                break;
        }

        byte[][] parts = random.Next(3) == 0 ? [.. piece.Chunk(random.Next(1, 40))] : [piece];
        _ = client ? feed.Client(parts) : feed.Server(parts);
    }
}
