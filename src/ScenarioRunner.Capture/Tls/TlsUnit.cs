namespace ScenarioRunner.Capture.Tls;

/// <summary>One thing that a scenario would write: a handshake message, an alert, a ChangeCipherSpec, application data, a closed record.</summary>
public sealed record TlsUnit
{
    public required TlsUnitKind Kind { get; init; }

    public required bool FromClient { get; init; }

    /// <summary>The content type: of the inner plaintext where a TLS 1.3 record was opened, else of the record.</summary>
    public required byte ContentType { get; init; }

    /// <summary>The content type in the record's header.</summary>
    public required byte RecordType { get; init; }

    /// <summary>The version in the record's header (0x0303).</summary>
    public required ushort RecordVersion { get; init; }

    public TlsEpoch Epoch { get; init; }

    public bool IsProtected => Epoch != TlsEpoch.Plain;

    /// <summary>Protected, and opened with the keys.</summary>
    public bool IsDecrypted { get; init; }

    /// <summary>What the message is follows from its place; nothing of it was read (a Finished without keys).</summary>
    public bool IsGuessed { get; init; }

    /// <summary>The record does not authenticate under keys that open its neighbours.</summary>
    public bool IsBad { get; init; }

    /// <summary>Octets of the record are missing from the capture.</summary>
    public bool IsHoled { get; init; }

    /// <summary>Over how many records the message was spread.</summary>
    public int Fragments { get; init; } = 1;

    /// <summary>Whether it begins where its (first) record's payload begins.</summary>
    public bool StartsRecord { get; init; } = true;

    /// <summary>Whether it ends where its (last) record's payload ends.</summary>
    public bool EndsRecord { get; init; } = true;

    /// <summary>Whether records of another type came between its fragments.</summary>
    public bool IsInterleaved { get; init; }

    /// <summary>The length of the body: of a handshake message without its header, of the plaintext where it could be read, else of the record's payload.</summary>
    public int Length { get; init; }

    /// <summary>The length of the (last) record's payload as sent.</summary>
    public int RecordLength { get; init; }

    /// <summary>Zero octets after the content of a TLS 1.3 record (RFC 8446 §5.4).</summary>
    public int Padding { get; init; }

    /// <summary>The frame of its first octet.</summary>
    public long FirstFrame { get; init; }

    /// <summary>The frame of its last octet; of a decrypted message, of its record's last octet.</summary>
    public long LastFrame { get; init; }

    /// <summary>The type of a handshake message, or -1.</summary>
    public int HandshakeType { get; init; } = -1;

    /// <summary>The contents, or null where they were not read.</summary>
    public TlsBody? Body { get; init; }

    /// <summary>Why the unit is not well formed, or null.</summary>
    public string? Malformed => Body?.Malformed;
}
