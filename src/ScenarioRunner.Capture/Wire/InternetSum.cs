using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScenarioRunner.Capture.Wire;

/// <summary>The ones' complement sum of RFC 1071, in the byte order of the machine.</summary>
internal static class InternetSum
{
    /// <summary>The most octets that can be summed: each step adds two words to a lane of 32 bits, 16 octets a step.</summary>
    public const int Most = 1 << 19;

    /// <summary>The unfolded sum of 16-bit words; an odd last octet is padded with zero.</summary>
    public static ulong Of(ReadOnlySpan<byte> octets)
    {
        ref byte at = ref MemoryMarshal.GetReference(octets);
        int left = octets.Length;
        ulong sum = 0;
        if (Vector256.IsHardwareAccelerated && left >= 32)
        {
            Vector256<uint> lanes = default;
            Vector256<uint> mask = Vector256.Create(0xffffu);
            for (; left >= 32; left -= 32, at = ref Unsafe.Add(ref at, 32))
            {
                Vector256<uint> words = Unsafe.ReadUnaligned<Vector256<uint>>(ref at);
                lanes += (words & mask) + (words >>> 16);
            }

            (Vector256<ulong> low, Vector256<ulong> high) = Vector256.Widen(lanes);
            sum = Vector256.Sum(low + high);
        }

        if (left >= 16)
        {
            Vector128<uint> lanes = default;
            Vector128<uint> mask = Vector128.Create(0xffffu);
            for (; left >= 16; left -= 16, at = ref Unsafe.Add(ref at, 16))
            {
                Vector128<uint> words = Unsafe.ReadUnaligned<Vector128<uint>>(ref at);
                lanes += (words & mask) + (words >>> 16);
            }

            (Vector128<ulong> low, Vector128<ulong> high) = Vector128.Widen(lanes);
            sum += Vector128.Sum(low + high);
        }

        for (; left >= 4; left -= 4, at = ref Unsafe.Add(ref at, 4))
            sum += Unsafe.ReadUnaligned<uint>(ref at);
        if (left >= 2)
        {
            sum += Unsafe.ReadUnaligned<ushort>(ref at);
            at = ref Unsafe.Add(ref at, 2);
        }

        return (left & 1) == 0 ? sum : sum + (BitConverter.IsLittleEndian ? at : (uint)at << 8);
    }

    /// <summary>The sum as 16 bits, in network order.</summary>
    public static ushort Fold(ulong sum)
    {
        sum = (sum >> 32) + (sum & 0xffffffff);
        sum = (sum >> 32) + (sum & 0xffffffff);
        sum = (sum >> 16) + (sum & 0xffff);
        sum = (sum >> 16) + (sum & 0xffff);
        sum = (sum >> 16) + (sum & 0xffff);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((ushort)sum) : (ushort)sum;
    }
}
