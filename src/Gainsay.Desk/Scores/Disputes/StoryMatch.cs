using Gainsay.Ledger;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Scores.Disputes;

/// <summary>Which statement of the ledger is which attribution of the gold: the one whose content shares most tokens, and at least half of all.</summary>
internal sealed class StoryMatch
{
    private const double LeastShare = 0.5;
    private const double NearWords = 0.35;

    private readonly Dictionary<string, string> goldOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> words = new(StringComparer.Ordinal);

    /// <param name="gold">The story.</param>
    /// <param name="statementsOf">The statements of each of its articles, in the order of the gold.</param>
    public StoryMatch(StoryGold gold, IReadOnlyList<IReadOnlyList<Statement>> statementsOf)
    {
        for (var i = 0; i < gold.Articles.Count; i++)
        {
            Add(gold.Articles[i], statementsOf[i]);
        }
    }

    /// <summary>The attribution that a statement is, or null.</summary>
    public string? Of(Statement statement) => goldOfKey.GetValueOrDefault(statement.Key);

    /// <summary>The keys of the statements that are the attribution.</summary>
    public IEnumerable<string> KeysOf(string attribution) => goldOfKey.Where(match => match.Value == attribution).Select(match => match.Key);

    /// <summary>Whether two attributions of the gold are one, or say nearly the same in nearly the same words.</summary>
    public bool Near(string one, string other)
    {
        var (a, b) = (words[one], words[other]);
        var shared = a.Count(b.Contains);
        return one == other || (a.Count > 0 && shared >= NearWords * (a.Count + b.Count - shared));
    }

    private void Add(StoryArticle article, IReadOnlyList<Statement> statements)
    {
        var text = new TokenText(article.Text);
        var points = new CodePoints(article.Text);
        var contents = article.Contents.ToDictionary(content => $"{article.Id}#{content.Key}", content => text.TokensIn(content.Value), StringComparer.Ordinal);
        var tokens = text.Tokens.ToList();
        foreach (var (name, content) in contents)
        {
            words[name] = [.. content.Select(token => article.Text[points.ToUtf16(tokens[token].Start)..points.ToUtf16(tokens[token].End)].ToLowerInvariant()).Where(word => char.IsLetterOrDigit(word[0]))];
        }
        foreach (var statement in statements)
        {
            var own = text.TokensIn(statement.Content.Select(span => new CodePointSpan(points.FromUtf16(span.Start), points.FromUtf16(span.End))));
            var best = contents.Select(content => (content.Key, Share: Share(own, content.Value))).OrderByDescending(found => found.Share).ThenBy(found => found.Key, StringComparer.Ordinal).FirstOrDefault();
            if (best.Share >= LeastShare)
            {
                goldOfKey[statement.Key] = best.Key;
            }
        }
    }

    private static double Share(HashSet<int> one, HashSet<int> other)
    {
        var shared = one.Count(other.Contains);
        return shared / (double)Math.Max(1, one.Count + other.Count - shared);
    }
}
