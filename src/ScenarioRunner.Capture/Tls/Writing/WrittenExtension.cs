namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>An extension with its contents as they go on the wire.</summary>
public readonly record struct WrittenExtension(int Code, byte[] Data)
{
    /// <summary>A list of extensions behind its length.</summary>
    public static byte[] List(IEnumerable<WrittenExtension> extensions)
    {
        OctetWriter list = new();
        foreach (WrittenExtension extension in extensions)
            list.U16(extension.Code).Vector16(extension.Data);
        return new OctetWriter().Vector16(list.Octets).ToArray();
    }
}
