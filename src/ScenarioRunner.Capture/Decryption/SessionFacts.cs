namespace ScenarioRunner.Capture.Decryption;

/// <summary>What the hellos of TLS 1.0-1.2 settled about the keys that a ChangeCipherSpec takes into use.</summary>
internal sealed record SessionFacts(SuiteCrypto Suite, ushort Version, byte[] ClientRandom, byte[] ServerRandom, bool MacIsOutside);
