using System.Collections.Immutable;

namespace ScenarioRunner.Capture.Tls.Extensions;

/// <summary>The client's pre_shared_key: identities, and the lengths of their binders.</summary>
public sealed record PskOfferValue(ImmutableArray<PskIdentity> Identities, ImmutableArray<int> BinderLengths) : ExtensionValue;
