using System.Text.RegularExpressions;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Pairs.Data;

/// <summary>Sentences of a body that speak about a headline.</summary>
/// <param name="Text">The sentences in their order.</param>
/// <param name="Similarity">Cosine of the best sentence with the headline, 0 to 1.</param>
internal sealed record Evidence(string Text, double Similarity);

/// <summary>Finds the sentences of a body that are most like a headline, by words weighted with their rarity in all bodies.</summary>
internal sealed partial class BodyEvidence
{
    // The pair model looks at 64 pieces, about as many as 45 words have.
    private const int Enough = 40;

    // After the most similar sentence, one that denies or doubts something counts for twice as similar: it is where a body disagrees.
    private const double DenialWeight = 2;

    private readonly SentenceSplitter splitter = new();
    private readonly Dictionary<string, double> rarity;
    private readonly double rarest;
    private readonly Dictionary<int, IReadOnlyList<(string Text, Dictionary<string, double> Words)>> sentences;

    /// <param name="bodies">Texts by id.</param>
    public BodyEvidence(IReadOnlyDictionary<int, string> bodies)
    {
        rarest = Math.Log(bodies.Count + 1.0);
        rarity = bodies.Values.SelectMany(body => Words(body).Distinct()).GroupBy(word => word)
            .ToDictionary(word => word.Key, word => Math.Log((bodies.Count + 1.0) / word.Count()), StringComparer.Ordinal);
        sentences = bodies.ToDictionary(
            body => body.Key,
            body => (IReadOnlyList<(string, Dictionary<string, double>)>)[.. Sentences(body.Value).Select(text => (text, Weighted(text)))]);
    }

    /// <summary>Words and numbers in lower case.</summary>
    public static IEnumerable<string> Words(string text) => WordPattern().Matches(text).Select(match => match.Value.ToLowerInvariant());

    /// <summary>The most similar sentence of the body, and others that are similar too or deny something: about forty words.</summary>
    public Evidence For(string headline, int bodyId)
    {
        var wanted = Weighted(headline);
        var ranked = sentences[bodyId].Select((sentence, i) => (i, sentence.Text, Like: Cosine(wanted, sentence.Words)))
            .OrderByDescending(sentence => sentence.Like).ToArray();
        var taken = new List<(int Place, string Text)>();
        var words = 0;
        var rest = ranked.Skip(1).OrderByDescending(sentence => sentence.Like * (DenialPattern().IsMatch(sentence.Text) ? DenialWeight : 1));
        foreach (var (place, text, like) in ranked.Take(1).Concat(rest).TakeWhile(_ => words < Enough))
        {
            if (taken.Count > 0 && like == 0)
            {
                break;
            }
            taken.Add((place, text));
            words += Words(text).Count();
        }
        return new Evidence(
            string.Join(' ', taken.OrderBy(sentence => sentence.Place).Select(sentence => sentence.Text)),
            ranked.Length == 0 ? 0 : ranked[0].Like);
    }

    private IEnumerable<string> Sentences(string body) =>
        from range in TextLines.Of(body, new TextSpan(0, body.Length))
        from sentence in splitter.Split(body, range)
        select sentence.Span.In(body).ToString();

    private Dictionary<string, double> Weighted(string text)
    {
        var weights = Words(text).Distinct().ToDictionary(word => word, word => rarity.GetValueOrDefault(word, rarest), StringComparer.Ordinal);
        var length = Math.Sqrt(weights.Values.Sum(weight => weight * weight));
        return length == 0 ? weights : weights.ToDictionary(word => word.Key, word => word.Value / length, StringComparer.Ordinal);
    }

    private static double Cosine(Dictionary<string, double> first, Dictionary<string, double> second) =>
        first.Sum(word => second.TryGetValue(word.Key, out var weight) ? word.Value * weight : 0);

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(
        @"\b(not|no|never|nor|neither|\w+n['’]t|den(y|ies|ied|ying|ials?)|false\w*|fake\w*|hoax\w*|untrue|bogus|debunk\w*|prank\w*|refut\w*|reject\w*|dismiss\w*|disput\w*|fabricat\w*|doubt\w*|unlikely|mistaken\w*|misleading|retract\w*|satir\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex DenialPattern();
}
