using System.Collections.Immutable;
using ScenarioRunner.Capture.Tls.Writing;
using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>Writes what is no handshake message: alerts, data, heartbeats, ChangeCipherSpec.</summary>
internal static class PlainWriter
{
    private const int InternalError = 80;

    /// <summary>Octets of data whose length the scenario leaves open, as the machine counts them.</summary>
    private const int UsualLength = 100;

    public static byte[] ChangeCipherSpec(Said said)
    {
        byte[] octets = new byte[Math.Clamp(said.Number(TlsFields.Length) ?? 1, 0, 0x4000)];
        Array.Fill(octets, (byte)(said.Number(TlsFields.Body) ?? 1));
        return octets;
    }

    public static byte[] Data(Said said)
    {
        byte[] payload = said.Payload ?? [];
        int length = (int)Math.Min(said.Number(TlsFields.Length) ?? (payload.Length > 0 ? payload.Length : UsualLength), 1 << 24);
        byte[] data = new byte[length];
        for (int i = 0; i < length; i++)
            data[i] = i < payload.Length ? payload[i] : "application data "u8[(i - payload.Length) % 17];
        return data;
    }

    /// <summary>RFC 6520 §4: type, the length of the payload, the payload, at least 16 octets of padding.</summary>
    public static byte[] Heartbeat(Said said, WriterContext context)
    {
        long type = said.Number(TlsFields.Request) ?? 1;
        int written = (int)Math.Min(said.Number(TlsFields.Length) ?? 0, 1 << 16);
        long payload = said.Number(TlsFields.PayloadLength) ?? (written > 19 ? written - 19 : said.Payload?.Length ?? 16);
        int length = written > 0 ? Math.Max(written, 3) : 3 + (int)payload + 16;
        byte[] octets = new OctetWriter().U8(type).U16(payload).Raw(said.Payload ?? []).ToArray();
        return octets.Length >= length ? octets[..length] : [.. octets, .. context.Octets("heartbeat", length - octets.Length)];
    }

    /// <summary>Level and description; one that the scenario leaves open is what makes the alert the one that the machine took it for.</summary>
    public static byte[] Alert(SentMessage sent, bool isTls13, bool isAsked)
    {
        Said said = new(sent);
        long outcome = said.Number(ExportFields.Outcome) ?? 1;
        long? level = said.Number(TlsFields.Level);
        long description = said.Number(TlsFields.Description) ?? outcome switch
        {
            2 => 0,
            3 => isTls13 ? 90 : isAsked ? 100 : 45,
            _ => Due(sent) ?? (sent.FromFirst ? InternalError : 40),
        };
        return [(byte)(level ?? (description is 0 or 90 or 100 || outcome == 3 ? 1 : 2)), (byte)description];
    }

    // The alert that the fault before asks for.
    private static int? Due(SentMessage sent)
    {
        ImmutableArray<string> names = sent.Variables[ExportFields.AlertDue] is > 0 and var rule && rule <= ReferenceMachine.Tls.Definition.Rules.Length
            ? ReferenceMachine.Tls.Definition.Rules[(int)rule - 1].Alerts
            : [];
        return names.IsDefaultOrEmpty ? null : AlertDescriptions.All.Named(names[0])?.Code;
    }
}
