namespace ScenarioRunner.Capture.Files;

/// <summary>The key logs that the capture carries, in the order of the file.</summary>
internal sealed class SecretsList(int limit)
{
    private readonly List<ReadOnlyMemory<byte>> _texts = [];
    private int _size;
    private bool _full;

    public IReadOnlyList<ReadOnlyMemory<byte>> Texts => _texts;

    /// <summary>False the first time that there is no room.</summary>
    public bool Add(ReadOnlySpan<byte> text)
    {
        if (_full)
            return true;
        _full = text.Length > limit - _size || _texts.Count >= 1 << 16;
        if (_full)
            return false;
        _size += text.Length;
        _texts.Add(text.ToArray());
        return true;
    }
}
