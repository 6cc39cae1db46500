namespace ScenarioRunner.Replay.Importing;

/// <summary>What a scenario is made of.</summary>
/// <param name="Tls">How much it says of TLS.</param>
/// <param name="IsSmooth">Octets arrive as if nothing had been lost or sent again.</param>
/// <param name="IsSettled">What crossed at the end stands in one order, whatever it was.</param>
internal sealed record Form(TlsDetail Tls, bool IsSmooth, bool IsSettled)
{
    public static readonly Form Segments = new(TlsDetail.None, false, false);

    /// <summary>From the best on.</summary>
    public static IEnumerable<Form> For(TlsRecording tls, ImportOptions options)
    {
        if (tls.Judged is not null)
            foreach (TlsDetail detail in options.Exact ? (TlsDetail[])[TlsDetail.All] : [TlsDetail.Review, TlsDetail.All])
                foreach (bool smooth in (bool[])[false, true])
                    foreach (bool settled in options.Exact ? (bool[])[false, true] : [true, false])
                        yield return new Form(detail, smooth, settled);
        yield return Segments;
    }
}
