namespace ScenarioRunner.Capture.Encryption;

/// <summary>The writing half of one direction's record protection under one set of keys. It counts the records.</summary>
public interface IRecordSealer : IDisposable
{
    /// <summary>What stands behind the record's header.</summary>
    byte[] Seal(byte type, ushort version, ReadOnlySpan<byte> content);
}
