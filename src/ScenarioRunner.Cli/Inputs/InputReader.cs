using ScenarioRunner.Language.Text;

namespace ScenarioRunner.Cli.Inputs;

/// <summary>Opens files; reads scenarios, but no more of one than the language takes.</summary>
internal static class InputReader
{
    /// <summary>One byte more than any file may have, so that the language can say it is too long.</summary>
    public const int MostBytes = HsLimits.FileLength + 1;

    public static Stream Open(InputFile file, Surroundings surroundings) => file.IsStdin
        ? surroundings.Input()
        : new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    public static byte[] ReadAll(Stream stream)
    {
        int expected = stream.CanSeek ? (int)Math.Min(stream.Length, MostBytes) + 1 : 16384;
        byte[] buffer = new byte[expected];
        int length = 0;
        while (length < MostBytes)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, MostBytes));
            int read = stream.Read(buffer, length, buffer.Length - length);
            if (read == 0)
                break;
            length += read;
        }

        return buffer.AsSpan(0, length).ToArray();
    }
}
