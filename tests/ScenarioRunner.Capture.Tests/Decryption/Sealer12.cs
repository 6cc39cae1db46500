using System.Buffers.Binary;
using System.Security.Cryptography;
using ScenarioRunner.Capture.Tests.Tls;

namespace ScenarioRunner.Capture.Tests.Decryption;

/// <summary>How a suite of TLS 1.2 and below seals.</summary>
internal sealed record Seal(string Cipher, int Key, HashAlgorithmName Mac, HashAlgorithmName Derivation);

/// <summary>Writes the client's protected records of TLS 1.0-1.2.</summary>
internal sealed class Sealer12
{
    private readonly Seal _seal;
    private readonly int _version;
    private readonly bool _macIsOutside;
    private readonly byte[] _mac;
    private readonly byte[] _key;
    private byte[] _iv;
    private ulong _sequence;

    public Sealer12(Seal seal, int version, byte[] master, bool macIsOutside = false)
    {
        (_seal, _version, _macIsOutside) = (seal, version, macIsOutside);
        int mac = IsAead ? 0 : Derivation.Mac(seal.Mac, [1], []).Length;
        int iv = seal.Cipher == "CHACHA" ? 12 : IsAead ? 4 : seal.Cipher == "NULL" || version > 0x0301 ? 0 : Block;
        byte[] keys = Derivation.Prf(version < 0x0303, seal.Derivation, master, "key expansion", [.. Messages.ServerRandom, .. Messages.ClientRandom], 2 * (mac + seal.Key + iv));
        _mac = keys[..mac];
        _key = keys.AsSpan(2 * mac, seal.Key).ToArray();
        _iv = keys.AsSpan(2 * (mac + seal.Key), iv).ToArray();
    }

    private bool IsAead => _seal.Cipher is "GCM" or "CCM" or "CCM8" or "CHACHA";

    private int Block => _seal.Cipher == "3DES" ? 8 : 16;

    public byte[] Record(int type, byte[] content)
    {
        byte[] number = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(number, _sequence++);
        byte[] payload = IsAead ? Authenticated(number, type, content) : WithMac(number, type, content);
        return Messages.Record(type, payload, _version);
    }

    private byte[] Before(byte[] number, int type, int length) => new Bytes().Raw(number).U8(type).U16(_version).U16(length).Done;

    private byte[] Authenticated(byte[] number, int type, byte[] content)
    {
        byte[] text = new byte[content.Length];
        byte[] tag = new byte[_seal.Cipher == "CCM8" ? 8 : 16];
        byte[] before = Before(number, type, content.Length);
        if (_seal.Cipher == "CHACHA")
        {
            byte[] nonce = [.. _iv];
            for (int at = 0; at < 8; at++)
                nonce[4 + at] ^= number[at];
            using ChaCha20Poly1305 chacha = new(_key);
            chacha.Encrypt(nonce, content, text, tag, before);
            return [.. text, .. tag];
        }

        // The explicit part is the sender's choice: here it is not the sequence number.
        byte[] part = [.. number.Select(octet => (byte)(octet ^ 0x5a))];
        byte[] whole = [.. _iv, .. part];
        if (_seal.Cipher == "GCM")
        {
            using AesGcm gcm = new(_key, 16);
            gcm.Encrypt(whole, content, text, tag, before);
        }
        else
        {
            using AesCcm ccm = new(_key);
            ccm.Encrypt(whole, content, text, tag, before);
        }

        return [.. part, .. text, .. tag];
    }

    private byte[] WithMac(byte[] number, int type, byte[] content)
    {
        if (_seal.Cipher == "NULL")
            return [.. content, .. Derivation.Mac(_seal.Mac, _mac, [.. Before(number, type, content.Length), .. content])];
        if (_macIsOutside)
        {
            byte[] encrypted = Encrypted(content);
            return [.. encrypted, .. Derivation.Mac(_seal.Mac, _mac, [.. Before(number, type, encrypted.Length), .. encrypted])];
        }

        return Encrypted([.. content, .. Derivation.Mac(_seal.Mac, _mac, [.. Before(number, type, content.Length), .. content])]);
    }

    private byte[] Encrypted(byte[] content)
    {
        // One block more than needed: padding may be longer than it has to be.
        int padding = Block - 1 - (content.Length % Block) + Block;
        byte[] padded = [.. content, .. Enumerable.Repeat((byte)padding, padding + 1)];
        byte[] iv = _version > 0x0301 ? [.. Enumerable.Range(1, Block).Select(octet => (byte)(octet * 9))] : _iv;
#pragma warning disable CA5350, CA5401 // The vectors of tests are fixed.
        using SymmetricAlgorithm cipher = _seal.Cipher == "3DES" ? TripleDES.Create() : Aes.Create();
#pragma warning restore CA5350, CA5401
        cipher.Key = _key;
        byte[] text = cipher.EncryptCbc(padded, iv, PaddingMode.None);
        _iv = text[^Block..];
        return _version > 0x0301 ? [.. iv, .. text] : text;
    }
}
