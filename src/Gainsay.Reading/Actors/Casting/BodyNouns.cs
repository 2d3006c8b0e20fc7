namespace Gainsay.Reading.Actors.Casting;

/// <summary>The nouns by which bodies are told apart: companies, and those of state and society.</summary>
internal static class BodyNouns
{
    private static readonly HashSet<string> Commercial = new(["company", "firm", "business", "airline", "bank", "manufacturer"], StringComparer.Ordinal);

    // What a company may be called besides.
    private static readonly HashSet<string> Trading = new(
        [.. Commercial, "maker", "producer", "operator", "group", "start-up", "startup", "developer", "retailer", "contractor", "supplier", "insurer", "lender", "broker", "chain", "giant", "utility", "carrier", "publisher"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Public = new(
        [
            "ministry", "board", "court", "commission", "council", "department", "agency", "authority", "union", "party", "parliament", "police", "government", "congress", "senate",
            "committee", "army", "navy", "tribunal", "bureau", "cabinet", "embassy", "university", "hospital", "church",
        ],
        StringComparer.Ordinal);

    // What a body is called by only where it is one: no league is "the army".
    private static readonly HashSet<string> Own = new(
        ["army", "navy", "parliament", "senate", "congress", "court", "tribunal", "council", "ministry", "police", "church", "university", "hospital", "embassy", "cabinet"], StringComparer.Ordinal);

    /// <summary>Whether a noun means only what has it in its name or is described by it: <c>army</c>, not <c>agency</c>.</summary>
    /// <param name="noun">In lower case.</param>
    public static bool IsOwn(string noun) => Own.Contains(noun);

    /// <summary>Whether a noun is a company and nothing more: <c>firm</c>.</summary>
    /// <param name="noun">In lower case.</param>
    public static bool IsCommercial(string noun) => Commercial.Contains(noun);

    /// <summary>Whether a noun may stand for a company: <c>operator</c>, <c>maker</c>.</summary>
    /// <param name="noun">In lower case.</param>
    public static bool IsTrading(string noun) => Trading.Contains(noun);

    /// <summary>Whether a word of a name says that the body is no company: <c>Ministry</c>.</summary>
    /// <param name="word">In any case.</param>
    public static bool IsPublic(string word) => Public.Contains(word.ToLowerInvariant());
}
