using ScenarioRunner.Capture.Tls.Extensions;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>Looks for extensions of a message.</summary>
public static class Extended
{
    /// <summary>The first extension with this code, or null.</summary>
    public static TlsExtension? Extension(this IExtended message, ushort code)
    {
        if (message.Extensions.IsDefault)
            return null;
        foreach (TlsExtension extension in message.Extensions)
        {
            if (extension.Code == code)
                return extension;
        }

        return null;
    }
}
