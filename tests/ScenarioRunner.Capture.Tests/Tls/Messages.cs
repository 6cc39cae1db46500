namespace ScenarioRunner.Capture.Tests.Tls;

/// <summary>Messages and records that tests send.</summary>
internal static class Messages
{
    public static readonly byte[] ClientRandom = [.. Enumerable.Range(1, 32).Select(octet => (byte)octet)];
    public static readonly byte[] ServerRandom = [.. Enumerable.Range(101, 32).Select(octet => (byte)octet)];

    public static byte[] Record(int type, byte[] payload, int version = 0x0303) => new Bytes().U8(type).U16(version).Vector(2, payload).Done;

    public static byte[] Handshake(int type, byte[] body) => new Bytes().U8(type).Vector(3, body).Done;

    public static byte[] Handshake(int type, Bytes body) => Handshake(type, body.Done);

    public static byte[] ClientHello(Bytes? extensions = null, int[]? suites = null, byte[]? session = null)
    {
        Bytes list = new();
        foreach (int suite in suites ?? [0x1301, 0xc02f])
            list.U16(suite);
        Bytes body = new Bytes().U16(0x0303).Raw(ClientRandom).Vector(1, session ?? []).Vector(2, list).Vector(1, [0]);
        return Handshake(1, extensions is null ? body : body.Vector(2, extensions));
    }

    public static byte[] ServerHello(int suite, Bytes? extensions = null, int version = 0x0303, byte[]? random = null, byte[]? session = null)
    {
        Bytes body = new Bytes().U16(version).Raw(random ?? ServerRandom).Vector(1, session ?? []).U16(suite).U8(0);
        return Handshake(2, extensions is null ? body : body.Vector(2, extensions));
    }

    public static byte[] ServerHello13(int suite) => ServerHello(suite, new Bytes().Extension(43, new Bytes().U16(0x0304)));
}
