using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>
/// Block ciphers of TLS 1.0-1.2 (RFC 5246 §6.2.3.2): MAC then encrypt, or encrypt then MAC (RFC 7366);
/// the IV is written before the text, or is the last block of the record before (TLS 1.0).
/// </summary>
internal sealed class CbcOpener : IRecordOpener
{
    private readonly SymmetricAlgorithm _cipher;
    private readonly RecordMac _mac;
    private readonly byte[] _chained;
    private readonly bool _isChained;
    private readonly bool _macIsOutside;

    /// <param name="chained">TLS 1.0's first IV, or empty where records carry their own.</param>
    public CbcOpener(SymmetricAlgorithm cipher, RecordMac mac, ReadOnlySpan<byte> chained, bool macIsOutside)
    {
        _cipher = cipher;
        _mac = mac;
        _isChained = !chained.IsEmpty;
        _chained = chained.ToArray();
        _macIsOutside = macIsOutside;
    }

    private int Block => _cipher.BlockSize / 8;

    public int Open(ulong sequence, RecordHeader header, ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        if (_macIsOutside)
        {
            int length = payload.Length - _mac.Length;
            if (length < 0 || !_mac.Fits(sequence, header, payload[..length], payload[length..]))
                return -1;
            return Unpadded(plain, Decrypt(payload[..length], plain));
        }

        int whole = Unpadded(plain, Decrypt(payload, plain));
        int text = whole - _mac.Length;
        return text >= 0 && _mac.Fits(sequence, header, plain[..text], plain[text..whole]) ? text : -1;
    }

    public void Passed(ReadOnlySpan<byte> payload)
    {
        if (!_isChained)
            return;
        int text = payload.Length - (_macIsOutside ? _mac.Length : 0);
        if (text >= Block)
            payload.Slice(text - Block, Block).CopyTo(_chained);
    }

    public void Dispose()
    {
        _cipher.Dispose();
        _mac.Dispose();
    }

    private int Decrypt(ReadOnlySpan<byte> payload, Span<byte> plain)
    {
        if (payload.Length % Block != 0 || payload.Length < (_isChained ? Block : 2 * Block))
            return -1;
        ReadOnlySpan<byte> iv = _isChained ? _chained : payload[..Block];
        ReadOnlySpan<byte> text = _isChained ? payload : payload[Block..];
        return _cipher.DecryptCbc(text, iv, plain, PaddingMode.None);
    }

    /// <summary>RFC 5246 §6.2.3.2: "Each uint8 in the padding data vector MUST be filled with the padding length value."</summary>
    private static int Unpadded(ReadOnlySpan<byte> plain, int length)
    {
        if (length <= 0)
            return -1;
        byte padding = plain[length - 1];
        int rest = length - 1 - padding;
        return rest >= 0 && plain[rest..length].IndexOfAnyExcept(padding) < 0 ? rest : -1;
    }
}
