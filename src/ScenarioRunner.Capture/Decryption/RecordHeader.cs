namespace ScenarioRunner.Capture.Decryption;

/// <summary>The five octets before a record's payload: type, version, length.</summary>
internal readonly record struct RecordHeader(byte Type, ushort Version, int Length)
{
    public const int Size = 5;
}
