using ScenarioRunner.Capture.Decryption;
using ScenarioRunner.Machines.Tls.Registry;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What the hellos of a handshake settle. A scenario leaves most of it open; on the wire it is one thing.</summary>
internal sealed class Choices
{
    /// <summary>0x0301 to 0x0304; what the client asks for where no ServerHello answers.</summary>
    public required int Version { get; init; }

    public bool IsTls13 => Version == 0x0304;

    public required int SuiteCode { get; init; }

    public CipherSuite? Suite => CipherSuites.WithCode(SuiteCode);

    public SuiteCrypto? Crypto => SuiteCrypto.Of((ushort)SuiteCode);

    /// <summary>TLS 1.2 and below: a session goes on. TLS 1.3: a pre-shared key authenticates.</summary>
    public required bool IsResumed { get; init; }

    /// <summary>The session that the client offers to go on with, where the run knows it.</summary>
    public Session? Session { get; init; }

    public required bool OffersEarlyData { get; init; }

    public required bool AcceptsEarlyData { get; init; }

    /// <summary>The group of the key exchange.</summary>
    public required int Group { get; init; }

    /// <summary>How the server signs.</summary>
    public required long Scheme { get; init; }

    public required long[] Suites { get; init; }

    public required long[] Groups { get; init; }

    public required long[] Shares { get; init; }

    public required long[] Schemes { get; init; }

    public required long[] Versions { get; init; }

    /// <summary>Extensions without which later messages of the handshake would be out of place.</summary>
    public required HashSet<int> Needed { get; init; }

    public required string[]? ServerName { get; init; }

    public byte[] ClientRandom { get; set; } = [];

    public byte[] ServerRandom { get; set; } = [];

    public byte[] ClientSession { get; set; } = [];

    public byte[] ServerSession { get; set; } = [];

    public byte[] Master { get; set; } = [];

    public bool EncryptThenMac { get; set; }

    public bool HasExtendedMasterSecret { get; set; }

    /// <summary>The extensions that the ServerHello and the ClientHello carry, once they are written.</summary>
    public HashSet<int> Offered { get; } = [];

    public HashSet<int> Answered { get; } = [];

    public HashSet<int> RetryExtensions { get; } = [];
}
