namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>An extension of the registry "TLS ExtensionType Values".</summary>
/// <param name="ShortName">What scenarios call it; null when they have only the registry's name.</param>
/// <param name="Places">The messages of TLS 1.3 that may carry it; none for an extension that TLS 1.3 does not use.</param>
/// <param name="IsAnsweredInTls12">Whether a ServerHello of TLS 1.2 and below may carry it.</param>
/// <param name="Reference">The document that defines it.</param>
public sealed record Extension(int Code, string Name, string? ShortName, ExtensionPlaces Places, bool IsAnsweredInTls12, string Reference) : IAssigned
{
    private const ExtensionPlaces Answers =
        ExtensionPlaces.ServerHello | ExtensionPlaces.HelloRetryRequest | ExtensionPlaces.EncryptedExtensions | ExtensionPlaces.Certificate;

    public string? Alias => ShortName;

    /// <summary>Whether TLS 1.3 uses the extension in any message.</summary>
    public bool IsForTls13 => Places != ExtensionPlaces.None;

    /// <summary>Whether a message of TLS 1.3 may carry it. A ClientHello also offers what only an older version would answer.</summary>
    public bool MayStandIn(ExtensionPlaces message) => (Places & message) != 0 || (message == ExtensionPlaces.ClientHello && !IsForTls13);

    /// <summary>
    /// Whether it answers a request there, and so must have been asked for (RFC 8446 §4.2). The cookie of a HelloRetryRequest is the exception;
    /// CertificateRequest and NewSessionTicket ask, they do not answer.
    /// </summary>
    public bool IsAnswerIn(ExtensionPlaces message) => (message & Answers) != 0 && !(message == ExtensionPlaces.HelloRetryRequest && Code == ExtensionCode.Cookie);

    /// <summary>Whether a ServerHello of TLS 1.2 and below may carry it when the ClientHello did not: only what a signalling cipher suite asks for (RFC 5746 §3.6).</summary>
    public bool MayAnswerUnasked => Code == ExtensionCode.RenegotiationInfo;
}
