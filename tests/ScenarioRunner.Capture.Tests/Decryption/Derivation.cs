using System.Security.Cryptography;
using System.Text;
using ScenarioRunner.Capture.Tests.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

/// <summary>Key derivation as the RFCs write it, apart from the code under test; known answers hold it in place.</summary>
internal static class Derivation
{
    public static byte[] ExpandLabel(HashAlgorithmName hash, byte[] secret, string label, int length) =>
        HKDF.Expand(hash, secret, length, new Bytes().U16(length).Vector(1, Encoding.ASCII.GetBytes("tls13 " + label)).Vector(1, []).Done);

    public static byte[] Prf(bool old, HashAlgorithmName hash, byte[] secret, string label, byte[] seed, int length)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes(label), .. seed];
        if (!old)
            return Stream(hash, secret, whole, length);
        int half = (secret.Length + 1) / 2;
        byte[] first = Stream(HashAlgorithmName.MD5, secret[..half], whole, length);
        byte[] second = Stream(HashAlgorithmName.SHA1, secret[^half..], whole, length);
        return [.. first.Zip(second, (a, b) => (byte)(a ^ b))];
    }

    public static byte[] Mac(HashAlgorithmName hash, byte[] key, byte[] text)
    {
        using IncrementalHash mac = IncrementalHash.CreateHMAC(hash, key);
        mac.AppendData(text);
        return mac.GetHashAndReset();
    }

    private static byte[] Stream(HashAlgorithmName hash, byte[] secret, byte[] seed, int length)
    {
        List<byte> octets = [];
        for (byte[] a = Mac(hash, secret, seed); octets.Count < length; a = Mac(hash, secret, a))
            octets.AddRange(Mac(hash, secret, [.. a, .. seed]));
        return [.. octets.Take(length)];
    }
}
