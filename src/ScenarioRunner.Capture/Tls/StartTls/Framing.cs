namespace ScenarioRunner.Capture.Tls.StartTls;

/// <summary>How messages are told apart.</summary>
internal enum Framing
{
    /// <summary>Up to a line feed.</summary>
    Lines,

    /// <summary>One octet.</summary>
    Octet,

    /// <summary>Four octets of length, which count themselves.</summary>
    Length32,

    /// <summary>A BER element.</summary>
    Ber,

    /// <summary>Up to an empty line.</summary>
    Header,
}
