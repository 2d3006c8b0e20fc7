using Gainsay.Ledger.Disputes;

namespace Gainsay.Desk.Checks;

/// <summary>Who is for a claim and who is against it, in the record. Whether it is true, it does not say.</summary>
/// <param name="Claim">The claim asked about.</param>
/// <param name="For">Those who affirm it, each independent origin once, the earliest first.</param>
/// <param name="Against">Those who reject it, or say what cannot be true together with it.</param>
/// <param name="Near">Those who speak of the same and leave it open, or say something else of it; the nearest first, and no more than a few.</param>
public sealed record ClaimCheck(string Claim, IReadOnlyList<Voice> For, IReadOnlyList<Voice> Against, IReadOnlyList<Voice> Near);
