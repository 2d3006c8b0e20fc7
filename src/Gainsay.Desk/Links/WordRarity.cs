namespace Gainsay.Desk.Links;

/// <summary>How rare words are in one article: those that two of its statements alone share tell that the two are about one thing, those that all share do not.</summary>
internal sealed class WordRarity
{
    private const int FewestWords = 3;
    private const double ForName = 0.6;
    private const double ForWord = 0.6;

    private readonly Dictionary<string, int> statementsWith = new(StringComparer.Ordinal);
    private readonly int statements;

    public WordRarity(IReadOnlyList<LinkSide> sides)
    {
        var contents = sides.DistinctBy(side => (side.Statement.Article.Id, side.Statement.Attribution)).ToList();
        statements = contents.Count;
        foreach (var stem in contents.SelectMany(side => side.Content.Stems))
        {
            statementsWith[stem] = statementsWith.GetValueOrDefault(stem) + 1;
        }
    }

    /// <summary>The rarities of the words that two claims share, added up; names of those who speak, and words that say little, left out.</summary>
    public double Shared(LinkSide one, LinkSide other) => Telling(one, other).Sum(stem => Of(stem) * (one.Claim.Names.Contains(stem) ? ForName : 1));

    /// <summary>The same for statements of two articles, where how rare a word is cannot be told.</summary>
    public static double SharedAcross(LinkSide one, LinkSide other) => Telling(one, other).Sum(stem => ForWord * (one.Claim.Names.Contains(stem) ? ForName : 1));

    /// <summary>Of such words of the shorter claim, the share that the other one has too: 0 to 1.</summary>
    public static double ShareOfShorter(LinkSide one, LinkSide other)
    {
        var fewest = Math.Min(one.Claim.Stems.Count(stem => Tells(stem, one, other)), other.Claim.Stems.Count(stem => Tells(stem, one, other)));
        return Telling(one, other).Count() / (double)Math.Max(FewestWords, fewest);
    }

    private static IEnumerable<string> Telling(LinkSide one, LinkSide other) => one.Claim.Stems.Where(stem => other.Claim.Stems.Contains(stem) && Tells(stem, one, other));

    private static bool Tells(string stem, LinkSide one, LinkSide other) =>
        !ClaimWords.SaysLittle(stem) && !one.PartyStems.Contains(stem) && !other.PartyStems.Contains(stem);

    // 1 for a word of two statements among very many, 0 for a word of all.
    private double Of(string stem) => Math.Log((statements + 1.0) / Math.Max(1, statementsWith.GetValueOrDefault(stem) - 1)) / Math.Log(statements + 1.0);
}
