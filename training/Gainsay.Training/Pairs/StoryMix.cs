using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Pairs;

/// <summary>Pairs of statements of invented stories: what is said for and against one proposition, and what only looks alike.</summary>
internal sealed class StoryMix(IReadOnlyList<Story> stories, Random random)
{
    // Of each story, so that the few opposing pairs are not drowned by those that have nothing to do with each other.
    private const int MostOpposite = 20;
    private const int MostAlike = 12;
    private const int MostUndecided = 10;
    private const int MostApart = 20;
    private const int MostOfOtherStories = 4;

    // Contents of fewer words say nothing alone ("it", "the charge").
    private const int FewestWords = 4;

    public IEnumerable<LabelledPair> Pairs() => stories.SelectMany(Pairs);

    /// <summary>Every pair of statements of a story as told, for measuring.</summary>
    public static IEnumerable<LabelledPair> AsTold(Story story) =>
        from i in Enumerable.Range(0, story.Statements.Count)
        from j in Enumerable.Range(0, i)
        let pair = (Earlier: story.Statements[j], Later: story.Statements[i])
        select new LabelledPair(pair.Earlier.Told, pair.Later.Told, Label(pair.Earlier.Question == pair.Later.Question, pair.Earlier.Side, pair.Later.Side));

    private IEnumerable<LabelledPair> Pairs(Story story)
    {
        var all = (from i in Enumerable.Range(0, story.Statements.Count)
                   from j in Enumerable.Range(0, i)
                   select random.Next(2) == 0 ? (First: story.Statements[i], Second: story.Statements[j]) : (First: story.Statements[j], Second: story.Statements[i])).ToArray();
        random.Shuffle(all);
        var ofOne = all.Where(pair => pair.First.Question == pair.Second.Question).ToLookup(pair => Label(true, pair.First.Side, pair.Second.Side));
        var told = ofOne[PairLabel.Contradicts].Take(MostOpposite)
            .Concat(ofOne[PairLabel.Agrees].Take(MostAlike))
            .Concat(ofOne[PairLabel.Neither].Take(MostUndecided))
            .Concat(MostlyAlike([.. all.Where(pair => pair.First.Question != pair.Second.Question && Words(pair.First) >= FewestWords && Words(pair.Second) >= FewestWords)]))
            .Select(pair => new LabelledPair(pair.First.Told, pair.Second.Told, Label(pair.First.Question == pair.Second.Question, pair.First.Side, pair.Second.Side)));
        var contents = all.Where(pair => Words(pair.First) >= FewestWords && Words(pair.Second) >= FewestWords)
            .Select(pair => new LabelledPair(pair.First.Content, pair.Second.Content, Label(pair.First.Question == pair.Second.Question, pair.First.ContentSide, pair.Second.ContentSide)))
            .GroupBy(pair => pair.Label).SelectMany(pairs => pairs.Take(MostUndecided));
        // Whoever speaks of a question in other words: for it, against it, or of another one.
        var questions = story.Statements.Select(statement => new LabelledPair(
            story.Questions[statement.Question], statement.Told, Label(true, StorySide.Affirms, statement.Side)));
        var others = story.Statements.Where(statement => Words(statement) >= FewestWords).Take(MostUndecided).Select(statement => new LabelledPair(
            story.Questions.First(question => question.Key != statement.Question).Value, statement.Told, PairLabel.Neither));
        var strangers = Enumerable.Range(0, stories.Count > 1 ? MostOfOtherStories : 0).Select(_ => new LabelledPair(
            Any(story).Told, Any(stories[random.Next(stories.Count)], but: story).Told, PairLabel.Neither));
        return told.Concat(contents).Concat(questions).Concat(others).Concat(strangers);
    }

    // Half of those on different questions are the ones that share most words.
    private static IEnumerable<(StoryStatement First, StoryStatement Second)> MostlyAlike((StoryStatement First, StoryStatement Second)[] pairs)
    {
        var shared = pairs.Select(pair => (pair, Count: Telling(pair.First.Content).Intersect(Telling(pair.Second.Content)).Count())).ToArray();
        return shared.Take(MostApart / 2).Select(one => one.pair)
            .Union(shared.OrderByDescending(one => one.Count).Take(MostApart / 2).Select(one => one.pair));
    }

    private StoryStatement Any(Story story, Story? but = null)
    {
        var from = story == but ? stories.First(other => other != but) : story;
        return from.Statements[random.Next(from.Statements.Count)];
    }

    private static IEnumerable<string> Telling(string content) => BodyEvidence.Words(content).Where(word => word.Length > 3);

    private static int Words(StoryStatement statement) => BodyEvidence.Words(statement.Content).Count();

    private static PairLabel Label(bool ofOneQuestion, StorySide first, StorySide second) =>
        !ofOneQuestion || first == StorySide.Neither || second == StorySide.Neither ? PairLabel.Neither
        : first == second ? PairLabel.Agrees : PairLabel.Contradicts;
}
