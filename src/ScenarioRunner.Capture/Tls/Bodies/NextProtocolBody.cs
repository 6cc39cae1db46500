using System.Text;

namespace ScenarioRunner.Capture.Tls.Bodies;

/// <summary>NextProtocol of the next protocol negotiation: the name, each octet a character.</summary>
public sealed record NextProtocolBody(string Protocol, int PaddingLength) : TlsBody
{
    internal static NextProtocolBody Read(ref OctetReader reader) =>
        new(Encoding.Latin1.GetString(reader.Vector8("selected_protocol")), reader.Vector8("padding").Length);
}
