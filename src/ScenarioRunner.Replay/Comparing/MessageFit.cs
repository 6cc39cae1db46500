using ScenarioRunner.Machines;
using ScenarioRunner.Machines.Execution;
using ScenarioRunner.Machines.Tls;
using ScenarioRunner.Machines.Tls.Registry;
using ScenarioRunner.Replay.Tls;

namespace ScenarioRunner.Replay.Comparing;

/// <summary>Compares a message of TLS with what a scenario writes of it. What is not written is open, and so is what was not seen.</summary>
internal static class MessageFit
{
    private static readonly int s_extras = ReferenceMachine.Tls.Definition.FieldNamed("extras");

    /// <summary>Octets that mean something to one side only. A scenario has names for them.</summary>
    private static readonly ulong s_named = Bits(TlsFields.SessionId, TlsFields.Ticket, TlsFields.Identities, TlsFields.Name, TlsFields.Nonce, TlsFields.Cookie, TlsFields.Context, TlsFields.RenegotiationInfo);

    private static readonly Endpoint s_nobody = new("", ReferenceMachine.Tls.Definition.Variables.Length, null);

    public static IEnumerable<FieldDifference> Compare(ScriptDeed expected, Packet seen)
    {
        foreach (WrittenField field in expected.Fields)
            if (!Fits(field, seen))
                yield return new FieldDifference(field.Text, TextOf(seen, field.Packet.Written));
    }

    /// <summary>The message with some of its values, as a scenario would write it; the values alone with <paramref name="name"/> false.</summary>
    public static string TextOf(Packet seen, ulong fields, bool name = false)
    {
        Packet shown = new(seen.Fields.Length);
        ulong message = 1UL << TlsFields.Message;
        fields &= seen.Written;
        shown.Written = fields | message;
        shown.Fields[TlsFields.Message] = seen.Fields[TlsFields.Message];
        for (int field = 0; field < seen.Fields.Length; field++)
            if ((fields >> field & 1) == 1)
                Copy(seen, shown, field);
        string text = ReferenceMachine.Tls.Dialect.Show(shown, s_nobody, s_nobody);
        int blank = text.IndexOf(' ', StringComparison.Ordinal);
        return name ? text : blank < 0 ? "another one" : text[(blank + 1)..];
    }

    private static void Copy(Packet from, Packet to, int field)
    {
        to.Fields[field] = from.Fields[field];
        if (from.Lists?[field] is { } list)
            (to.Lists ??= new long[]?[TlsFields.Count])[field] = list;
        if (from.Texts?[field] is { } text)
            (to.Texts ??= new string?[TlsFields.Count])[field] = text;
    }

    private static bool Fits(WrittenField field, Packet seen)
    {
        ulong written = field.Packet.Written & ~field.Packet.Open & ~(1UL << TlsFields.Message);
        for (int i = 0; i < seen.Fields.Length; i++)
            if ((written >> i & 1) == 1 && !Fits(field, i, seen))
                return false;
        return true;
    }

    private static bool Fits(WrittenField field, int at, Packet seen)
    {
        Packet written = field.Packet;
        if (at == s_extras)
            return Extras(written.Lists?[at] ?? [], seen);
        // Of the faults that a scenario declares, a capture shows one.
        if (at == TlsFields.Bad)
            return written.Fields[at] != 1 || seen.Fields[at] == 1;
        if ((seen.Written >> at & 1) == 0)
            return true;
        if (field.IsAlone)
            return seen.Fields[at] != (field.No ?? 0);
        if (written.Lists?[at] is { } list && (s_named >> at & 1) == 0)
            return seen.Lists?[at] is { } other ? Same(list, other, at) : list.Length == 0 && seen.Fields[at] == 0 && at != TlsFields.Compression;
        if ((s_named >> at & 1) == 1)
            return Named(written, seen, at);
        if (at == TlsFields.Epoch && (seen.Fields[at] == (long)Capture.Tls.TlsEpoch.Protected || written.Fields[at] == (long)Capture.Tls.TlsEpoch.Protected))
            return (seen.Fields[at] == 0) == (written.Fields[at] == 0);
        return written.Fields[at] == seen.Fields[at];
    }

    private static bool Named(Packet written, Packet seen, int at)
    {
        // Identities are a list: how many there are is what can be compared.
        if (written.Lists?[at] is { } list)
            return list.Length == seen.Fields[at];
        if (!TlsHash.IsText(written.Fields[at]))
            return written.Fields[at] == seen.Fields[at];
        if (written.Texts?[at] is { } text && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) && Octets(text) is { } octets)
            return seen.Fields[at] == TlsHash.Of(octets);
        return seen.Fields[at] is not (TlsHash.No or TlsHash.Empty);
    }

    private static byte[]? Octets(string text)
    {
        try
        {
            return Convert.FromHexString(text.AsSpan(2));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool Same(long[] expected, long[] seen, int at)
    {
        // Signalling suites are written apart (scsv=), or not at all.
        if (at == TlsFields.Ciphers && !expected.Any(IsSignal))
            seen = [.. seen.Where(code => !IsSignal(code))];
        if (expected.Length != seen.Length)
            return false;
        for (int i = 0; i < expected.Length; i++)
            if (expected[i] != seen[i] && !(IsReserved(expected[i], at) && IsReserved(seen[i], at)))
                return false;
        return true;
    }

    private static bool IsSignal(long code) => code is 0x00FF or 0x5600;

    // RFC 8701: which of the reserved values is taken is left to chance.
    private static bool IsReserved(long code, int at) => at == TlsFields.PskModes ? Grease.IsPskMode((int)code) : code is >= 0 and <= 0xFFFF && Grease.IsValue((int)code);

    private static bool Extras(long[] written, Packet seen)
    {
        if ((seen.Written >> TlsFields.Extensions & 1) == 0 || seen.Lists?[TlsFields.Extensions] is not { } there)
            return true;
        foreach (long code in written)
            if (there.Contains(code < 0 ? ~code : code) != (code >= 0))
                return false;
        return true;
    }

    private static ulong Bits(params ReadOnlySpan<int> fields)
    {
        ulong bits = 0;
        foreach (int field in fields)
            bits |= 1UL << field;
        return bits;
    }
}
