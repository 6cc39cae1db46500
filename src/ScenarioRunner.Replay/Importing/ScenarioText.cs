using System.Globalization;
using System.Text;
using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Model.Scenarios;
using ScenarioRunner.Validation.Observing;

namespace ScenarioRunner.Replay.Importing;

/// <summary>The legs of a connection -> the lines of a scenario.</summary>
internal sealed class ScenarioText
{
    private const string First = "client";
    private const string Second = "server";

    private const int MostRounds = 100_000;

    private readonly StringBuilder _text = new();
    private readonly Narrator _narrator = new(ReferenceMachine.Tcp, First, Second);
    private readonly SegmentWording _wording;
    private readonly SegmentSizes _sizes;
    private readonly Rooms _rooms;
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    private ScenarioText(Origins origins, SegmentSizes sizes, Rooms rooms, Style style)
    {
        (_sizes, _rooms) = (sizes, rooms);
        _wording = new SegmentWording(origins, style, _narrator);
    }

    /// <summary>Null where the text would be too long, or the machine refuses more of it than this.</summary>
    public static string? Of(List<Leg> legs, Origins origins, SegmentSizes sizes, Rooms rooms, Style style, int mostRefusals)
    {
        ScenarioText text = new(origins, sizes, rooms, style);
        ILookup<Leg, Leg> arriving = legs.Where(leg => leg is { IsLost: false, IsAtOnce: false }).ToLookup(leg => leg.ArrivesAfter!);
        Dictionary<Leg, string> labels = [];
        foreach (Leg leg in legs)
        {
            foreach (string call in leg.Calls)
                text.Call(leg.FromFirst, call);
            if (!text.Write(leg, labels) || text._narrator.Refusals > mostRefusals)
                return null;
            foreach (Leg arrived in arriving[leg].OrderBy(one => one.Turn))
            {
                // A course in which something arrives before it is sent is none.
                if (!labels.TryGetValue(arrived, out string? label))
                    return null;
                text.Deliver(label);
            }
        }

        return text._text.ToString();
    }

    private void Call(bool first, string call)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{(first ? First : Second)}: {call}\n");
        _narrator.Call(first, call);
    }

    private void Deliver(string label)
    {
        _text.Append(CultureInfo.InvariantCulture, $"deliver {label}\n");
        _narrator.Deliver(label);
    }

    private bool Write(Leg leg, Dictionary<Leg, string> labels)
    {
        if (!leg.Lines.IsEmpty)
            return WriteMessages(leg);
        int size = _sizes.Of(leg.FromFirst);
        if (leg.Octets > size && leg.IsData)
            return WriteRun(leg, size);
        Carriage carriage = leg.IsLost ? Carriage.Lost : leg.IsAtOnce ? Carriage.Delivered : Carriage.InFlight;
        string label = "";
        if (carriage == Carriage.InFlight)
            labels[leg] = label = NewLabel(leg);
        Wording wording = _wording.Of(leg, (int)leg.Octets);
        _narrator.Send(leg.FromFirst, wording.Packet, carriage, label);
        Arrow(leg.FromFirst, carriage);
        _text.Append(wording);
        if (label.Length > 0)
            _text.Append(" as ").Append(label);
        _text.Append(leg.IsGap ? "  # not in the capture\n" : "\n");
        return true;
    }

    private bool WriteMessages(Leg leg)
    {
        foreach (TlsLine line in leg.Lines)
        {
            Wording carrier = new("DATA");
            carrier.AddPositional(line.Octets);
            _narrator.Send(leg.FromFirst, carrier.Packet, Carriage.Delivered, "");
            Arrow(leg.FromFirst, Carriage.Delivered);
            _text.Append(line.Text).Append('\n');
        }

        return true;
    }

    // Octets for several segments: full ones, then the rest.
    private bool WriteRun(Leg leg, int size)
    {
        long rounds = leg.Octets / size;
        int rest = (int)(leg.Octets % size);
        if (leg.Octets <= _rooms.Of(!leg.FromFirst) && rounds <= 3)
        {
            Arrow(leg.FromFirst, Carriage.Delivered);
            string separator = "";
            for (long left = leg.Octets; left > 0; left -= size, separator = ", ")
                _text.Append(separator).Append(Send(leg, (int)Math.Min(left, size)));
            _text.Append('\n');
            return true;
        }

        if (rounds > MostRounds)
            return false;
        string indent = rounds > 1 ? "  " : "";
        if (rounds > 1)
            _text.Append(CultureInfo.InvariantCulture, $"loop {rounds}\n");
        for (long round = 0; round < rounds; round++)
        {
            string octets = Send(leg, size);
            Wording ack = new("ACK");
            _narrator.Send(!leg.FromFirst, ack.Packet, Carriage.Delivered, "");
            if (round > 0)
                continue;
            _text.Append(indent);
            Arrow(leg.FromFirst, Carriage.Delivered);
            _text.Append(octets).Append('\n').Append(indent);
            Arrow(!leg.FromFirst, Carriage.Delivered);
            _text.Append("ACK\n");
        }

        if (rounds > 1)
            _text.Append("end\n");
        if (rest == 0)
            return true;
        Arrow(leg.FromFirst, Carriage.Delivered);
        _text.Append(Send(leg, rest)).Append('\n');
        return true;
    }

    private string Send(Leg leg, int octets)
    {
        Wording wording = _wording.Of(leg, octets);
        _narrator.Send(leg.FromFirst, wording.Packet, Carriage.Delivered, "");
        return wording.ToString();
    }

    private void Arrow(bool fromFirst, Carriage carriage) =>
        _text.Append(fromFirst ? First : Second)
            .Append(carriage switch { Carriage.Lost => " -x ", Carriage.InFlight => " ~> ", _ => " -> " })
            .Append(fromFirst ? Second : First).Append(": ");

    private string NewLabel(Leg leg)
    {
        string kind = leg.Has(TcpFlags.Syn) ? "syn" : leg.Has(TcpFlags.Rst) ? "rst" : leg.Has(TcpFlags.Fin) ? "fin" : leg.Segment.Length > 0 ? "data" : "ack";
        int number = _labels[kind] = _labels.GetValueOrDefault(kind) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
    }
}
