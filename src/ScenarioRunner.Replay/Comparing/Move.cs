namespace ScenarioRunner.Replay.Comparing;

internal enum MoveKind
{
    Match,
    Values,
    Other,
    Missing,
    Extra,
    Skip,
    Hidden,
}

/// <summary>Up to where the deeds of one end are accounted for: whole deeds, and octets of the next one.</summary>
internal readonly record struct Place(int Index, long Taken);

/// <summary>Up to where a script and a recorded conversation are accounted for.</summary>
/// <param name="Begun">A deed of the script was found.</param>
/// <param name="Had">Octets of the script's next deed that were found: something else came between them.</param>
internal readonly record struct Stand(int Step, Place Client, Place Server, bool Begun, long Had)
{
    public Place Of(bool client) => client ? Client : Server;

    public Stand With(bool client, Place place) => client ? this with { Client = place } : this with { Server = place };

    public long Progress => (long)Step + Client.Index + Server.Index;
}

/// <summary>How one stand leads to the next.</summary>
/// <param name="Octets">Octets of data that it accounts for.</param>
internal sealed record Move(Move? Before, Stand Stand, int Cost, MoveKind Kind, SeenDeed? Seen, long Octets);
