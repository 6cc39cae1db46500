namespace ScenarioRunner.Replay.Comparing;

/// <summary>What a segment adds to its direction; a retransmission adds nothing. Octets count from 1, the SYN is 0.</summary>
/// <param name="Opens">It is the first SYN of its number.</param>
/// <param name="From">The first new octet.</param>
/// <param name="To">The octet behind the last new one.</param>
/// <param name="Ends">It has the first FIN.</param>
/// <param name="Resets">It is the first reset.</param>
internal readonly record struct Novelty(bool Opens, long From, long To, bool Ends, bool Resets)
{
    public long Octets => To - From;
}
