namespace ScenarioRunner.Capture.Tests.Building;

/// <summary>Writes pcapng files block by block.</summary>
internal sealed class PcapngFile(bool big = false)
{
    private readonly List<byte> _file = [];

    private bool Big { get; set; } = big;

    public Octets Body => new(Big);

    public byte[] ToArray() => [.. _file];

    public PcapngFile Section(bool? big = null)
    {
        Big = big ?? Big;
        return Block(0x0a0d0d0a, Body.Word(0x1a2b3c4d).Half(1).Half(0).Word(-1).Word(-1));
    }

    public PcapngFile Interface(int link = 1, int snap = 0, params byte[] options) =>
        Block(1, Body.Half(link).Half(0).Word(snap).Bytes(options));

    public PcapngFile Enhanced(byte[] frame, long ticks = 0, int number = 0) =>
        Block(6, Body.Word(number).Word(ticks >> 32).Word(ticks).Word(frame.Length).Word(frame.Length).Bytes(frame).Pad(4).Half(1).Half(5).Bytes("hello"u8).Pad(4).Word(0));

    public PcapngFile Simple(byte[] frame) => Block(3, Body.Word(frame.Length).Bytes(frame).Pad(4));

    public PcapngFile Old(byte[] frame, long ticks = 0, int number = 0) =>
        Block(2, Body.Half(number).Half(0).Word(ticks >> 32).Word(ticks).Word(frame.Length).Word(frame.Length).Bytes(frame).Pad(4));

    public PcapngFile Secrets(ReadOnlySpan<byte> text, long type = 0x544c534b) => Block(10, Body.Word(type).Word(text.Length).Bytes(text).Pad(4));

    public byte[] Option(int code, params byte[] value) => Body.Half(code).Half(value.Length).Bytes(value).Pad(4).ToArray();

    public PcapngFile Block(long type, Octets body)
    {
        byte[] content = body.Pad(4).ToArray();
        _file.AddRange(Body.Word(type).Word(content.Length + 12).Bytes(content).Word(content.Length + 12).ToArray());
        return this;
    }
}
