namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>ServerKeyExchange, as far as the suite's key exchange says how to read it.</summary>
/// <param name="Group">The named curve, or null where the key exchange has none.</param>
/// <param name="PublicLength">The length of the server's public value in octets.</param>
/// <param name="PrimeLength">The length of the Diffie-Hellman prime in octets, or 0.</param>
/// <param name="PskHint">The identity hint, each octet a character, or null.</param>
/// <param name="Scheme">The signature's scheme, or null where the message is not signed, or by a version that does not say.</param>
/// <param name="SignatureLength">The signature's length, or -1 where the message is not signed.</param>
public sealed record ServerKeyExchangeBody(
    ushort? Group,
    int PublicLength,
    int PrimeLength,
    string? PskHint,
    ushort? Scheme,
    int SignatureLength) : TlsBody;
