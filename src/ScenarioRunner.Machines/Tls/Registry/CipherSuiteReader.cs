using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;

namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>Reads the table of cipher suites: bytes, once, without regular expressions, since every start of the tool may wait for it.</summary>
internal ref struct CipherSuiteReader
{
    private const string Resource = "tls/cipher-suites.tsv";
    private ReadOnlySpan<byte> _rest;

    private CipherSuiteReader(ReadOnlySpan<byte> table) => _rest = table;

    public static CodeTable<CipherSuite> BuiltIn()
    {
        using Stream stream = typeof(CipherSuiteReader).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not part of the program.");
        byte[] table = new byte[stream.Length];
        stream.ReadExactly(table);
        return new(4, new CipherSuiteReader(table).ReadAll());
    }

    private ImmutableArray<CipherSuite> ReadAll()
    {
        ImmutableArray<CipherSuite>.Builder suites = ImmutableArray.CreateBuilder<CipherSuite>(360);
        while (!_rest.IsEmpty)
            if (_rest[0] is (byte)'#')
                Next((byte)'\n');
            else
                suites.Add(ReadOne());
        return suites.DrainToImmutable();
    }

    private CipherSuite ReadOne() => new(
        Number(Next((byte)'\t')),
        Encoding.ASCII.GetString(Next((byte)'\t')),
        (KeyExchange)CipherSuiteWords.IndexOf(CipherSuiteWords.KeyExchanges, Next((byte)'\t')),
        (Authentication)CipherSuiteWords.IndexOf(CipherSuiteWords.Authentications, Next((byte)'\t')),
        Encoding.ASCII.GetString(Next((byte)'\t')),
        (CipherKind)CipherSuiteWords.IndexOf(CipherSuiteWords.Kinds, Next((byte)'\t')),
        (Hash)CipherSuiteWords.IndexOf(CipherSuiteWords.Hashes, Next((byte)'\t')),
        (TlsVersion)(0x0301 + CipherSuiteWords.IndexOf(CipherSuiteWords.Versions, Next((byte)'\t'))),
        (TlsVersion)(0x0301 + CipherSuiteWords.IndexOf(CipherSuiteWords.Versions, Next((byte)'\t'))),
        Reference(Next((byte)'\t')),
        Next((byte)'\t') is [(byte)'Y'],
        Next((byte)'\n') is [(byte)'Y']);

    private static int Number(ReadOnlySpan<byte> cell) => Utf8Parser.TryParse(cell, out int number, out int read, 'X') && read == cell.Length
        ? number
        : throw new InvalidOperationException($"{Resource}: {Encoding.ASCII.GetString(cell)} is no number.");

    // The registry lists every document; the first one defines the suite.
    private static string Reference(ReadOnlySpan<byte> cell)
    {
        int end = cell.IndexOf((byte)' ');
        string first = Encoding.ASCII.GetString(end < 0 ? cell : cell[..end]);
        return first.StartsWith("RFC", StringComparison.Ordinal) ? "RFC " + first[3..] : first;
    }

    private ReadOnlySpan<byte> Next(byte end)
    {
        int length = _rest.IndexOf(end);
        ReadOnlySpan<byte> cell = length < 0 ? _rest : _rest[..length];
        _rest = length < 0 ? [] : _rest[(length + 1)..];
        return cell;
    }
}
