using Gainsay.Training.Pairs.Data;

namespace Gainsay.Training.Corpora;

/// <summary>What was written for this project: invented stories, and labels on articles of PolNeAR train that have none (<c>training/data</c>).</summary>
internal sealed class OwnData(string folder)
{
    private readonly Lazy<(Story Story, bool IsHeldOut)[]> stories = new(() => [.. StoryCorpus.Parted(StoryCorpus.Read(Path.Combine(folder, "stories")))]);

    /// <summary>Stances and links on articles of PolNeAR train, in the format of the other label files.</summary>
    public string Labels { get; } = Path.Combine(folder, "polnear-train.jsonl");

    public IEnumerable<Story> LearnedStories() => stories.Value.Where(story => !story.IsHeldOut).Select(story => story.Story);

    /// <summary>The stories that nothing is learned from.</summary>
    public IEnumerable<Story> HeldOutStories() => stories.Value.Where(story => story.IsHeldOut).Select(story => story.Story);
}
