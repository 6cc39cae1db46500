using ScenarioRunner.Capture.Wire;
using ScenarioRunner.Machines;
using ScenarioRunner.Validation.Sent;

namespace ScenarioRunner.Replay.Exporting;

/// <summary>
/// A run -> the frames that a recorder beside the senders would have seen: each segment when it is sent, whether it arrives or not.
/// </summary>
public static class RunExport
{
    /// <param name="machines">Those of the scenario, the lowest layer first.</param>
    /// <param name="before">Connections of the same capture before this run: they have their ports.</param>
    public static ExportedRun Of(RecordedRun run, IReadOnlyList<ReferenceMachine> machines, int before)
    {
        string seed = $"{run.Scenario.Name}\n{run.Run.Label}";
        bool isTcp = Incarnations.IsTcp(machines[0]);
        Incarnations incarnations = new(run, machines[0]);
        Carried carried = new(run, machines, isTcp ? 1 : 0, seed, incarnations.Of);
        FrameLine line = new(new Sockets(run, before, pair => FirstCalls(run, isTcp, pair)), seed);
        List<string> remarks = [.. carried.Remarks];
        if (isTcp)
            new SegmentExport(run, carried, line, seed, remarks).Run(pair => FirstCalls(run, isTcp, pair));
        else
            new TransportExport(run, carried, incarnations, line, seed, machines[0]).Run();
        if (line.IsCut)
            remarks.Add("the run is longer than 256 MB; the rest of it is left out");
        return new ExportedRun(line.Frames, carried.KeyLog, [.. remarks], run.Pairs.Length) { IsCut = line.IsCut };
    }

    // Who sends the first SYN, or the first message of all.
    private static bool FirstCalls(RecordedRun run, bool isTcp, int pair)
    {
        if (isTcp && GivenStart.Claims(run, pair).FirstOrDefault() is { } given)
            return given.Endpoint.ToString() == run.Pairs[pair].First;
        IEnumerable<SentMessage> messages = run.Messages.Where(message => message.Pair == pair && !message.Injected && message.Layer == 0);
        if (isTcp && messages.FirstOrDefault(message => (TcpColumns.FlagsOf(message.Packet) & (TcpFlags.Syn | TcpFlags.Ack)) == TcpFlags.Syn) is { } syn)
            return syn.FromFirst;
        if (isTcp && messages.FirstOrDefault(message => (TcpColumns.FlagsOf(message.Packet) & TcpFlags.Syn) != 0) is { } answer)
            return !answer.FromFirst;
        return messages.FirstOrDefault()?.FromFirst ?? true;
    }
}
