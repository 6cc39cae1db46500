global using NUnit.Framework;
global using static VerifyNUnit.Verifier;
