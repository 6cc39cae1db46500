using System.Security.Cryptography;
using ScenarioRunner.Capture.Decryption;

namespace ScenarioRunner.Capture.Encryption;

/// <summary>Block ciphers of TLS 1.0-1.2 (RFC 5246 §6.2.3.2): MAC then encrypt, or encrypt then MAC (RFC 7366).</summary>
internal sealed class BlockSealer : IRecordSealer
{
    private readonly SymmetricAlgorithm _cipher;
    private readonly RecordMac _mac;
    private readonly bool _isChained;
    private readonly bool _macIsOutside;
    private byte[] _last;
    private ulong _sequence;

    /// <param name="chained">TLS 1.0's first IV, or empty where records carry their own.</param>
    /// <param name="seed">What the IVs of records follow from where they carry their own.</param>
    public BlockSealer(SymmetricAlgorithm cipher, RecordMac mac, ReadOnlySpan<byte> chained, ReadOnlySpan<byte> seed, bool macIsOutside)
    {
        (_cipher, _mac, _macIsOutside) = (cipher, mac, macIsOutside);
        _isChained = !chained.IsEmpty;
        _last = _isChained ? chained.ToArray() : SHA256.HashData(seed);
    }

    private int Block => _cipher.BlockSize / 8;

    public byte[] Seal(byte type, ushort version, ReadOnlySpan<byte> content)
    {
        RecordHeader header = new(type, version, 0);
        ulong sequence = _sequence++;
        if (_macIsOutside)
        {
            byte[] text = Encrypt(content);
            return [.. text, .. _mac.Of(sequence, header, text)];
        }

        return Encrypt([.. content, .. _mac.Of(sequence, header, content)]);
    }

    public void Dispose()
    {
        _cipher.Dispose();
        _mac.Dispose();
    }

    private byte[] Encrypt(ReadOnlySpan<byte> content)
    {
        int padding = Block - 1 - (content.Length % Block);
        byte[] padded = new byte[content.Length + padding + 1];
        content.CopyTo(padded);
        padded.AsSpan(content.Length).Fill((byte)padding);
        byte[] iv = _isChained ? _last : (_last = SHA256.HashData(_last))[..Block];
#pragma warning disable CA5401 // The same scenario gives the same octets each time.
        byte[] text = _cipher.EncryptCbc(padded, iv, PaddingMode.None);
#pragma warning restore CA5401
        if (!_isChained)
            return [.. iv, .. text];
        _last = text[^Block..];
        return text;
    }
}
