using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Pairs;
using Gainsay.Reading.Text;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Answers;

/// <summary>Makes an article of statements alone, a sentence each: invented articles, invented affairs, and the statements of several articles on one affair.</summary>
/// <remarks>What is no content stands for source and cue together.</remarks>
internal static partial class StatementSequences
{
    // An affair and a story have many opposing pairs, so that a part of their statements is enough in an epoch; and sentences without their surroundings count less than articles do.
    private const double StoryShare = 0.06;
    private const double AffairShare = 0.1;
    private const double ExchangeShare = 0.35;

    // Statements of several articles that are put one after the other, in an order by chance.
    private const int OfAffair = 14;
    private const int FewestOfAffair = 4;

    private const int NotLabelled = -1;

    /// <param name="line">A JSON object with <c>statements</c>, each [told, with its content in brackets; attitude], and <c>links</c>, each [from, to, relation].</param>
    /// <param name="number">Its number.</param>
    public static AnsweringArticle Exchange(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        var linked = new Dictionary<(int, int), PairLabel?>();
        foreach (var link in json.RootElement.GetProperty("links").EnumerateArray())
        {
            var (from, to) = (link[0].GetInt32(), link[1].GetInt32());
            linked[(Math.Max(from, to), Math.Min(from, to))] = NearLinks.LabelOf(link[2].GetString()!);
        }
        return Of(
            $"exchange {number}",
            [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => (Parts(statement[0].GetString()!), AnsweringCorpora.Attitudes.IndexOf(statement[1].GetString()!)))],
            linked) with { Share = ExchangeShare };
    }

    /// <summary>A story's statements in their order; attitudes are not labelled.</summary>
    public static AnsweringArticle Story(Story story)
    {
        var linked = new Dictionary<(int, int), PairLabel?>();
        for (var later = 0; later < story.Statements.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var (one, other) = (story.Statements[earlier], story.Statements[later]);
                if (one.Question == other.Question && one.Side != StorySide.Neither && other.Side != StorySide.Neither)
                {
                    linked[(later, earlier)] = one.Side == other.Side ? PairLabel.Agrees : PairLabel.Contradicts;
                }
            }
        }
        return Of(story.Id, [.. story.Statements.Select(statement => (Parts(statement.Marked), NotLabelled))], linked) with { Share = StoryShare };
    }

    /// <summary>The statements of an affair's articles, some at a time.</summary>
    public static IEnumerable<AnsweringArticle> Affair(LinkedStatements affair, int number)
    {
        var order = Enumerable.Range(0, affair.Statements.Count).ToArray();
        new Random(number).Shuffle(order);
        foreach (var (taken, part) in order.Chunk(OfAffair).Where(taken => taken.Length >= FewestOfAffair).Select((taken, part) => (taken, part)))
        {
            var linked = new Dictionary<(int, int), PairLabel?>();
            for (var later = 0; later < taken.Length; later++)
            {
                for (var earlier = 0; earlier < later; earlier++)
                {
                    linked[(later, earlier)] = affair.LabelOf(Math.Max(taken[later], taken[earlier]), Math.Min(taken[later], taken[earlier]));
                }
            }
            yield return Of($"affair {number} {part}", [.. taken.Select(i => (affair.Statements[i].Parts, NotLabelled))], linked) with { Share = AffairShare };
        }
    }

    private static AnsweringArticle Of(string id, IReadOnlyList<(IReadOnlyList<ToldPart> Parts, int Attitude)> told, Dictionary<(int, int), PairLabel?> linked)
    {
        var (text, statements) = (new StringBuilder(), new List<StatementPlaces>());
        foreach (var (parts, _) in told)
        {
            var (cue, content) = (new List<TextSpan>(), new List<TextSpan>());
            foreach (var part in parts)
            {
                (part.IsContent ? content : cue).Add(new TextSpan(text.Length, text.Length + part.Words.Length));
                text.Append(part.Words).Append(' ');
            }
            text.Append(".\n");
            statements.Add(new StatementPlaces([], cue, content));
        }
        return new AnsweringArticle(id, text.ToString(), statements, [.. told.Select(one => one.Attitude)], [.. told.Select(_ => (string?)null)], linked);
    }

    private static List<ToldPart> Parts(string marked) =>
        [.. Pieces().Matches(marked).Select(part => part.Value[0] == '[' ? new ToldPart(part.Value[1..^1].Trim(), IsContent: true) : new ToldPart(part.Value.Trim(), IsContent: false)).Where(part => part.Words.Length > 0)];

    [GeneratedRegex(@"\[[^\[\]]*\]|[^\[\]]+")]
    private static partial Regex Pieces();
}
