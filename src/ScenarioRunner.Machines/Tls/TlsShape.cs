namespace ScenarioRunner.Machines.Tls;

/// <summary>What an attribute's value is to the machine.</summary>
internal enum TlsShape
{
    /// <summary>The elements as numbers; the field counts them.</summary>
    List,

    /// <summary>A code, a number or a word.</summary>
    Number,

    /// <summary>There or not; unwritten is open.</summary>
    Flag,

    /// <summary>A name or a byte string by its hash.</summary>
    Text,

    /// <summary>An extension without a field of its own, kept in the list of those.</summary>
    Extra,
}
