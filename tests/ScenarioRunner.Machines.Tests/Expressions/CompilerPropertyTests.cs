using CsCheck;
using NUnit.Framework;

namespace ScenarioRunner.Machines.Tests.Expressions;

public sealed class CompilerPropertyTests
{
    private static readonly Gen<Tree> s_tree = Gen.OneOf(Tree.Bool(2), Tree.Bool(3), Tree.Int(1), Tree.Int(2), Tree.Own(2));
    private static readonly Gen<long> s_int = Gen.OneOf(Gen.Long[-3, 3], Gen.Long);
    private static readonly Gen<long> s_sequence = Gen.OneOf(Gen.Long[0, 3], Gen.Long[0xFFFF_FFFD, 0xFFFF_FFFF], Gen.UInt.Select(n => (long)n));

    [Test]
    public void What_is_compiled_means_what_the_text_says() =>
        Gen.Select(s_tree, s_int.Array[6], s_sequence.Array[8], Gen.Long[0, 1].Array[5]).Sample(
            (tree, ints, numbers, flags) =>
            {
                Toy toy = new();
                Fill(toy.Frame.Self.Variables, ints, numbers, flags, 0);
                Fill(toy.Frame.Peer.Variables, ints, numbers, flags, 1);
                toy.Frame.Self.State = (int)flags[4];
                toy.Frame.Message.Fields[0] = ints[4];
                toy.Frame.Message.Fields[1] = flags[4];
                toy.Frame.Message.Fields[2] = numbers[7];
                return toy.Value(tree.Text) == tree.Value(toy);
            },
            print: sample => sample.Item1.Text);

    private static void Fill(long[] variables, long[] ints, long[] numbers, long[] flags, int half)
    {
        for (int i = 0; i < 2; i++)
        {
            variables[i] = ints[i + half * 2];
            variables[2 + i] = flags[i + half * 2];
            variables[4 + i] = numbers[i + half * 2];
            variables[6 + i] = numbers[4 + i];
        }
    }
}
