using System.Security.Cryptography;

namespace ScenarioRunner.Capture.Tls.Writing;

/// <summary>Public values of key exchanges: of the length that their group asks for. Points of the NIST curves are points of them.</summary>
public static class PublicValues
{
    /// <summary>RFC 7919 §A.1: ffdhe2048, whose generator is 2.</summary>
    public static byte[] Prime { get; } = Convert.FromHexString(
        "ffffffffffffffffadf85458a2bb4a9aafdc5620273d3cf1d8b9c583ce2d3695" +
        "a9e13641146433fbcc939dce249b3ef97d2fe363630c75d8f681b202aec4617a" +
        "d3df1ed5d5fd65612433f51f5f066ed0856365553ded1af3b557135e7f57c935" +
        "984f0c70e0e68b77e2a689daf3efe8721df158a136ade73530acca4f483a797a" +
        "bc0ab182b324fb61d108a94bb2c8e3fbb96adab760d7f4681d4f42a3de394df4" +
        "ae56ede76372bb190b07a7c8ee0a6d709e02fce1cdf7e2ecc03404cd28342f61" +
        "9172fe9ce98583ff8e4f1232eef28183c3fe3b1b4c6fad733bb5fcbc2ec22005" +
        "c58ef1837d1683b2c6f34a26c1b2effa886b423861285c97ffffffffffffffff");

    /// <param name="ofServer">Encapsulations differ in length from the keys that they answer.</param>
    /// <param name="filler">Makes octets: what for, and how many.</param>
    public static byte[] Of(int group, bool ofServer, string what, Func<string, int, byte[]> filler) => group switch
    {
        23 => Point(ECCurve.NamedCurves.nistP256, 32, what, filler),
        24 => Point(ECCurve.NamedCurves.nistP384, 48, what, filler),
        25 => Point(ECCurve.NamedCurves.nistP521, 66, what, filler),
        26 or 31 or 41 => [4, .. filler(what, 64)],
        27 or 32 => [4, .. filler(what, 96)],
        28 or 33 => [4, .. filler(what, 128)],
        30 => filler(what, 56),
        256 => Below(filler(what, 256)),
        257 => Below(filler(what, 384)),
        258 => Below(filler(what, 512)),
        259 => Below(filler(what, 768)),
        260 => Below(filler(what, 1024)),
        512 => filler(what, ofServer ? 768 : 800),
        513 => filler(what, ofServer ? 1088 : 1184),
        514 => filler(what, 1568),
        4587 or 25498 => [.. Point(ECCurve.NamedCurves.nistP256, 32, what, filler), .. filler(what, ofServer ? 1088 : 1184)],
        4588 => [.. filler(what, ofServer ? 1088 : 1184), .. filler(what + " x", 32)],
        25497 => [.. filler(what + " x", 32), .. filler(what, ofServer ? 1088 : 1184)],
        4589 => [.. Point(ECCurve.NamedCurves.nistP384, 48, what, filler), .. filler(what, 1568)],
        >= 1 and <= 22 => [4, .. filler(what, 64)],
        _ => filler(what, 32),
    };

    // Less than the prime, whose first octets are all ones.
    private static byte[] Below(byte[] value)
    {
        value[0] &= 0x7f;
        return value;
    }

    private static byte[] Point(ECCurve curve, int length, string what, Func<string, int, byte[]> filler)
    {
        byte[] secret = filler(what + " secret", length);
        // Below the order of each curve.
        (secret[0], secret[1]) = (0, (byte)(secret[1] & 0x7f));
        using ECDiffieHellman pair = ECDiffieHellman.Create();
        pair.ImportParameters(new ECParameters { Curve = curve, D = secret });
        ECPoint point = pair.ExportParameters(includePrivateParameters: false).Q;
        return [4, .. point.X!, .. point.Y!];
    }
}
