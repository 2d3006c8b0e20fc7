using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Tells whether words hold a claim at arm's length: <c>may</c>, <c>purported</c>, <c>speculation</c>.</summary>
internal sealed class Hedges
{
    private readonly HashSet<string> words = WordList.Load("Claims/hedges.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether one of them does; the month of May does not.</summary>
    public bool Hold(IEnumerable<ClaimWord> clause) => clause.Any(word => word.Text is not "May" && words.Contains(word.Lower));
}
