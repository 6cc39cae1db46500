using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Decryption;

/// <summary>The HMAC of records of TLS 1.2 and below.</summary>
internal sealed class RecordMac(MacHash hash, ReadOnlySpan<byte> key) : IDisposable
{
    private readonly IncrementalHash _mac = IncrementalHash.CreateHMAC(Name(hash), key);

    public int Length => _mac.HashLengthInBytes;

    public bool Fits(ulong sequence, RecordHeader header, ReadOnlySpan<byte> text, ReadOnlySpan<byte> expected)
    {
        Span<byte> computed = stackalloc byte[64];
        return computed[..Compute(sequence, header, text, computed)].SequenceEqual(expected);
    }

    public byte[] Of(ulong sequence, RecordHeader header, ReadOnlySpan<byte> text)
    {
        byte[] computed = new byte[Length];
        Compute(sequence, header, text, computed);
        return computed;
    }

    public void Dispose() => _mac.Dispose();

    private int Compute(ulong sequence, RecordHeader header, ReadOnlySpan<byte> text, Span<byte> computed)
    {
        Span<byte> associated = stackalloc byte[Authenticated.Size];
        Authenticated.Write(associated, sequence, header, text.Length);
        _mac.AppendData(associated);
        _mac.AppendData(text);
        return _mac.GetHashAndReset(computed);
    }

    private static HashAlgorithmName Name(MacHash hash) => hash switch
    {
        MacHash.Md5 => HashAlgorithmName.MD5,
        MacHash.Sha1 => HashAlgorithmName.SHA1,
        MacHash.Sha384 => HashAlgorithmName.SHA384,
        _ => HashAlgorithmName.SHA256,
    };
}
