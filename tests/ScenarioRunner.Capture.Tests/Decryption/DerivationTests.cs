using System.Security.Cryptography;
using NUnit.Framework;

namespace ScenarioRunner.Capture.Tests.Decryption;

/// <summary>Known answers for what the other tests encrypt with.</summary>
public sealed class DerivationTests
{
    [Test]
    public void The_keys_of_a_traffic_secret_are_those_of_RFC_8448()
    {
        byte[] secret = Convert.FromHexString("b67b7d690cc16c4e75e54213cb2d37b4e9c912bcded9105d42befd59d391ad38");
        Assert.That(Convert.ToHexStringLower(Derivation.ExpandLabel(HashAlgorithmName.SHA256, secret, "key", 16)), Is.EqualTo("3fce516009c21727d0f2e4e86ee403bc"));
        Assert.That(Convert.ToHexStringLower(Derivation.ExpandLabel(HashAlgorithmName.SHA256, secret, "iv", 12)), Is.EqualTo("5d313eb2671276ee13000b30"));
    }

    [Test]
    public void The_pseudorandom_function_of_TLS_12_gives_its_known_answer()
    {
        byte[] secret = Convert.FromHexString("9bbe436ba940f017b17652849a71db35");
        byte[] seed = Convert.FromHexString("a0ba9f936cda311827a6f796ffd5198c");
        Assert.That(Convert.ToHexStringLower(Derivation.Prf(false, HashAlgorithmName.SHA256, secret, "test label", seed, 16)),
            Is.EqualTo("e3f229ba727be17b8d122620557cd453"));
    }
}
