namespace Gainsay.Cli.Terminals;

/// <summary>Numbers with their noun: <c>1 article</c>, <c>2 articles</c>, <c>12,000 articles</c>.</summary>
internal static class Plural
{
    public static string Of(int count, string noun) => Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
