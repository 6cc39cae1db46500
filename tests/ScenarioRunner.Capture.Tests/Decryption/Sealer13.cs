using System.Buffers.Binary;
using System.Security.Cryptography;
using ScenarioRunner.Capture.Tests.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

/// <summary>Writes protected records of TLS 1.3.</summary>
internal sealed class Sealer13(int suite, byte[] secret)
{
    private readonly byte[] _key = Derivation.ExpandLabel(Hash(suite), secret, "key", suite is 0x1302 or 0x1303 ? 32 : 16);
    private readonly byte[] _iv = Derivation.ExpandLabel(Hash(suite), secret, "iv", 12);
    private ulong _sequence;

    public static HashAlgorithmName Hash(int suite) => suite == 0x1302 ? HashAlgorithmName.SHA384 : HashAlgorithmName.SHA256;

    public byte[] Record(int type, byte[] content, int padding = 0)
    {
        byte[] inner = new Bytes().Raw(content).U8(type).Zeros(padding).Done;
        byte[] nonce = [.. _iv];
        byte[] number = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(number, _sequence++);
        for (int at = 0; at < 8; at++)
            nonce[4 + at] ^= number[at];
        int tag = suite == 0x1305 ? 8 : 16;
        byte[] header = new Bytes().U8(23).U16(0x0303).U16(inner.Length + tag).Done;
        byte[] text = new byte[inner.Length];
        byte[] end = new byte[tag];
        Seal(nonce, inner, text, end, header);
        return [.. header, .. text, .. end];
    }

    private void Seal(byte[] nonce, byte[] inner, byte[] text, byte[] end, byte[] header)
    {
        if (suite is 0x1301 or 0x1302)
        {
            using AesGcm gcm = new(_key, 16);
            gcm.Encrypt(nonce, inner, text, end, header);
        }
        else if (suite == 0x1303)
        {
            using ChaCha20Poly1305 chacha = new(_key);
            chacha.Encrypt(nonce, inner, text, end, header);
        }
        else
        {
            using AesCcm ccm = new(_key);
            ccm.Encrypt(nonce, inner, text, end, header);
        }
    }
}
