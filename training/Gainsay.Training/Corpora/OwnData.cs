using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Corpora;

/// <summary>What was written for this project: invented stories, and labels on articles of PolNeAR train that have none (<c>training/data</c>).</summary>
internal sealed class OwnData(string folder)
{
    private readonly Lazy<(Story Story, bool IsHeldOut)[]> stories = new(() => [.. StoryCorpus.Parted(StoryCorpus.Read(Path.Combine(folder, "stories")))]);

    /// <summary>Stances and links on articles of PolNeAR train, in the format of the other label files.</summary>
    public string Labels { get; } = Path.Combine(folder, "polnear-train.jsonl");

    /// <summary>Stances and links on articles as the engine read them.</summary>
    public string ArticleLabels { get; } = Path.Combine(folder, "articles.jsonl");

    /// <summary>Sides on propositions, on several articles about one affair.</summary>
    public string AffairLabels { get; } = Path.Combine(folder, "affairs.jsonl");

    /// <summary>Invented articles as sequences of statements, a line each, file by file.</summary>
    public IEnumerable<string> Exchanges() => Lines("exchanges");

    /// <summary>Invented articles with the words between their statements, a line each, file by file.</summary>
    public IEnumerable<string> Reports() => Lines("reports");

    /// <summary>Statements written into articles that are labelled, a line an article, file by file.</summary>
    public IEnumerable<string> Replies() => Lines("replies");

    private IEnumerable<string> Lines(string part) => Directory.EnumerateFiles(Path.Combine(folder, part), "*.jsonl").Order(StringComparer.Ordinal)
        .SelectMany(File.ReadLines).Where(line => line.Length > 0);

    public IEnumerable<Story> LearnedStories() => stories.Value.Where(story => !story.IsHeldOut).Select(story => story.Story);

    /// <summary>The stories that nothing is learned from.</summary>
    public IEnumerable<Story> HeldOutStories() => stories.Value.Where(story => story.IsHeldOut).Select(story => story.Story);
}
