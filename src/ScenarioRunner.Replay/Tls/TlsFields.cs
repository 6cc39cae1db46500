using ScenarioRunner.Machines;

namespace ScenarioRunner.Replay.Tls;

/// <summary>Where the TLS machine keeps what a message carries.</summary>
internal static class TlsFields
{
    public static readonly int Count = ReferenceMachine.Tls.Definition.Fields.Length;
    public static readonly int Message = ReferenceMachine.Tls.Definition.MessageField;

    public static readonly int Alpn = Field("alpn");
    public static readonly int Bad = Field("bad");
    public static readonly int Body = Field("body");
    public static readonly int Cipher = Field("cipher");
    public static readonly int Ciphers = Field("ciphers");
    public static readonly int Coalesced = Field("coalesced");
    public static readonly int CompressCertificate = Field("compress_cert");
    public static readonly int Compression = Field("compression");
    public static readonly int Context = Field("context");
    public static readonly int Cookie = Field("cookie");
    public static readonly int Description = Field("description");
    public static readonly int Downgrade = Field("downgrade");
    public static readonly int EarlyData = Field("early_data");
    public static readonly int Empty = Field("empty");
    public static readonly int EncryptThenMac = Field("etm");
    public static readonly int Epoch = Field("epoch");
    public static readonly int ExtendedMasterSecret = Field("ems");
    public static readonly int Extensions = Field("ext");
    public static readonly int Fragments = Field("fragments");
    public static readonly int FragmentLength = Field("max_fragment_length");
    public static readonly int Group = Field("group");
    public static readonly int Groups = Field("groups");
    public static readonly int Heartbeat = Field("heartbeat");
    public static readonly int Hint = Field("hint");
    public static readonly int Identities = Field("psk");
    public static readonly int IdentityIndex = Field("psk_index");
    public static readonly int KeyShares = Field("key_share");
    public static readonly int Length = Field("len");
    public static readonly int Level = Field("level");
    public static readonly int Lifetime = Field("lifetime");
    public static readonly int MaxEarlyData = Field("max_early");
    public static readonly int Name = Field("name");
    public static readonly int NextProtocol = Field("npn");
    public static readonly int Nonce = Field("nonce");
    public static readonly int PayloadLength = Field("payload_len");
    public static readonly int PointFormats = Field("ec_point_formats");
    public static readonly int PostHandshakeAuth = Field("post_handshake_auth");
    public static readonly int PskModes = Field("psk_modes");
    public static readonly int RecordSizeLimit = Field("record_size_limit");
    public static readonly int RecordVersion = Field("record_version");
    public static readonly int RenegotiationInfo = Field("reneg_info");
    public static readonly int Request = Field("request");
    public static readonly int Requested = Field("requested");
    public static readonly int SelectedVersion = Field("selected_version");
    public static readonly int ServerName = Field("sni");
    public static readonly int SessionId = Field("session_id");
    public static readonly int Signals = Field("scsv");
    public static readonly int SignatureScheme = Field("sigalg");
    public static readonly int SignatureSchemes = Field("sigalgs");
    public static readonly int Status = Field("status");
    public static readonly int StatusRequest = Field("status_request");
    public static readonly int Ticket = Field("ticket");
    public static readonly int Trailing = Field("trailing");
    public static readonly int Type = Field("type");
    public static readonly int Version = Field("version");
    public static readonly int Versions = Field("versions");

    private static int Field(string name) =>
        ReferenceMachine.Tls.Definition.FieldNamed(name) is >= 0 and int field ? field : throw new InvalidOperationException($"the TLS machine has no field '{name}'");
}
