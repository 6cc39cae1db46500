using ScenarioRunner.Model.Findings;

namespace ScenarioRunner.Replay.Results;

/// <summary>Why the <see cref="CaptureRules"/> are there.</summary>
public static class CapturePages
{
    public static string Why(RuleInfo rule) => rule.Code switch
    {
        "CAP001" => "A recorder that is stopped hard leaves half a packet at the end. Everything before it is judged; a connection that was open\nis judged as far as it was seen.\n",
        "CAP002" => "A length that cannot be, or a field that contradicts another one, makes the place of the next packet unknown. What was read\nbefore it is judged; the finding names the frame and the byte.\n",
        "CAP003" => "The file does not begin as pcap or pcapng does, nor do the data inside its gzip wrapping.\n",
        "CAP004" => "Packets of a link type that is not read, or beyond a bound on memory, are not judged. What is not seen is never held against\nan endpoint, but a fault in it is not found either.\n",
        "CAP005" => "A connection of which one direction was captured, or both ends of which are one socket, or that began before the capture and\nshows next to nothing, tells too little of its endpoints. It is counted and not judged.\n",
        "CAP006" => "A connection began before the capture. What its ends had agreed on and sent is not known, so rules that depend on it are left\nalone, those on windows and ECN for example; the others hold from where both ends have spoken. TLS is judged where its\nClientHello was captured.\n",
        _ => "",
    };
}
