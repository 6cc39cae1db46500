using System.Text;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Replay.Tls;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting.Tls;

/// <summary>What a scenario says of a message; null for what it leaves open.</summary>
internal readonly struct Said(SentMessage? sent)
{
    public static Said Nothing => new(null);

    public bool Has(int field) => sent is not null && ((sent.Packet.Written | sent.Packet.Filled) >> field & 1) == 1 && (sent.Packet.Open >> field & 1) == 0;

    public long? Number(int field) => Has(field) ? sent!.Packet.Fields[field] : null;

    public bool? Flag(int field) => Has(field) ? sent!.Packet.Fields[field] != 0 : null;

    /// <summary>The elements of a list; empty for one that is said not to be there.</summary>
    public long[]? List(int field) => Has(field) ? sent!.Packet.Lists?[field] ?? [] : null;

    /// <summary>Whether the extension behind a field is said to be there.</summary>
    public bool? IsThere(int field) => !Has(field) ? null : sent!.Packet.Fields[field] != 0 || sent.Packet.Lists?[field] is not null;

    /// <summary>The written text of an attribute, or null.</summary>
    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (MessageAttribute attribute in Attributes)
            if (names.Contains(attribute.Name) && attribute.Value.Kind is ValueKind.Word or ValueKind.Quoted or ValueKind.Number)
                return attribute.Value.Text.Length > 0 ? attribute.Value.Text : attribute.Value.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return null;
    }

    /// <summary>The written texts of a list, or null.</summary>
    public string[]? Texts(params ReadOnlySpan<string> names)
    {
        foreach (MessageAttribute attribute in Attributes)
            if (names.Contains(attribute.Name) && attribute.Value.Kind is ValueKind.List)
                return [.. attribute.Value.Items.Select(item => item.Text)];
        return Text(names) is { } one and not ("no" or "yes") ? [one] : null;
    }

    /// <summary>The octets of a text: those of <c>0xHEX</c>, or of its characters.</summary>
    public static byte[] Octets(string text) => Seeded.Hexadecimal(text) ?? Encoding.UTF8.GetBytes(text);

    /// <summary>Further extensions that are named.</summary>
    public IEnumerable<int> Extras => (List(ExportFields.Extras) ?? []).Where(code => code >= 0).Select(code => (int)code);

    public byte[]? Payload => sent?.Packet.Payload;

    /// <summary>The extensions exactly, where the scenario lists them.</summary>
    public long[]? Extensions => List(TlsFields.Extensions);

    private IEnumerable<MessageAttribute> Attributes => sent is null ? [] : sent.Written.Attributes;
}
