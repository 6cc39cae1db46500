namespace ScenarioRunner.Machines.Tls.Registry;

/// <summary>The cipher suites of the IANA registry "TLS Cipher Suites", read from their table when first asked for.</summary>
public static class CipherSuites
{
    public static CodeTable<CipherSuite> All { get; } = CipherSuiteReader.BuiltIn();

    public static CipherSuite? WithCode(int code) => All.WithCode(code);

    /// <summary>The suite of an IANA name, with or without <c>TLS_</c>, or of an OpenSSL name.</summary>
    public static CipherSuite? Named(string name) => All.Named(name) ?? All.Named("TLS_" + name) ?? OpenSslNames.Find(name);

    /// <summary>The number of a suite's name, or the one written as <c>0x..</c>; null for any other text.</summary>
    public static int? CodeOf(string written) => CodeNumber.Read(written, 4) ?? Named(written)?.Code;

    /// <summary>The IANA name of a number, or the number as <c>0x..</c>.</summary>
    public static string NameOf(int code) => All.NameOf(code);
}
