namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>KeyUpdate.</summary>
/// <param name="RequestUpdate">0 update_not_requested, 1 update_requested.</param>
public sealed record KeyUpdateBody(byte RequestUpdate) : TlsBody
{
    internal static KeyUpdateBody Read(ref OctetReader reader) => new(reader.U8("request_update"));
}
