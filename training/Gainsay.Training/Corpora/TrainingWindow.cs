using Gainsay.Reading.Encoders;

namespace Gainsay.Training.Corpora;

/// <summary>One window as the network takes it, with its labels by word; null is what the corpus does not say.</summary>
internal sealed record TrainingWindow
{
    public required int[] Pieces { get; init; }

    public required int[] Shapes { get; init; }

    /// <summary>Where each word's first piece stands.</summary>
    public required int[] WordAt { get; init; }

    /// <summary>The sentence of each word.</summary>
    public required int[] Sentence { get; init; }

    public int[]? Cues { get; init; }

    /// <summary>Tags of the cues inside contents.</summary>
    public int[]? InnerCues { get; init; }

    /// <summary>1 for a word of a content.</summary>
    public int[]? Reported { get; init; }

    /// <summary>The attributions that lie wholly in the window, by its words; the inner ones too.</summary>
    public IReadOnlyList<GoldAttribution> Attributions { get; init; } = [];

    /// <summary>How many of <see cref="Attributions"/> are outermost ones; they come first.</summary>
    public int OutermostCount { get; init; }

    public int[]? Names { get; init; }

    public int[]? Mentions { get; init; }

    public int[]? Entities { get; init; }

    public int[]? PartsOfSpeech { get; init; }

    public int[]? Heads { get; init; }

    public int[]? Relations { get; init; }

    /// <param name="shout">Whether a sentence is to be taken for one in capitals, by its index in the document.</param>
    public static TrainingWindow Of(LabelledDocument document, SentenceWindow window, WordPieces pieces, Func<int, bool> shout)
    {
        var input = WindowInput.Of(
            document.Words, document.Stretches, window, pieces, (stretch, shape) => shout(stretch) ? Shouted(shape) : shape);
        var first = document.Stretches[window.First].First;
        var count = input.WordAt.Count;
        var outermost = Whole(document.Attributions ?? [], first, count).ToList();
        return new TrainingWindow
        {
            Pieces = [.. input.Pieces.Select(piece => (int)piece)],
            Shapes = [.. input.Shapes.Select(shape => (int)shape)],
            WordAt = [.. input.WordAt],
            Sentence = [.. input.Stretches],
            Cues = document.Attributions is null ? null : Known(CueTags(document.Attributions, first, count), document.Doubtful, first),
            InnerCues = InnerTags(document, first, count),
            Reported = document.Attributions is null ? null : Known(ReportedWords(document.Attributions, first, count), document.Doubtful, first),
            Attributions = [.. outermost, .. Whole(document.Inner ?? [], first, count)],
            OutermostCount = outermost.Count,
            Names = document.Names?[first..(first + count)],
            Mentions = document.Mentions?[first..(first + count)],
            Entities = document.Entities?[first..(first + count)],
            PartsOfSpeech = document.PartsOfSpeech?[first..(first + count)],
            Heads = document.Heads?[first..(first + count)].Select(head => Shift(head, first, count)).ToArray(),
            Relations = document.Relations?[first..(first + count)],
        };
    }

    private static WordShape Shouted(WordShape shape) =>
        shape is WordShape.Lower or WordShape.Capitalised or WordShape.Mixed ? WordShape.Upper : shape;

    private static int Shift(int head, int first, int count) =>
        head < 0 ? head : head >= first && head < first + count ? head - first : LabelledDocument.Unlabelled;

    private static int[] CueTags(IEnumerable<GoldAttribution> attributions, int first, int count)
    {
        var tags = new int[count];
        foreach (var cue in attributions)
        {
            for (var word = Math.Max(cue.CueFirst, first); word <= Math.Min(cue.CueLast, first + count - 1); word++)
            {
                tags[word - first] = word == cue.CueFirst ? 1 : 2;
            }
        }
        return tags;
    }

    private static int[]? InnerTags(LabelledDocument document, int first, int count) =>
        document.Inner is null ? null : Known(CueTags(document.Inner, first, count), document.InnerUnknown, first);

    /// <summary>The labels, without those that say "none" of a word of which nothing is known.</summary>
    private static int[] Known(int[] labels, bool[]? unknown, int first)
    {
        for (var word = 0; unknown is not null && word < labels.Length; word++)
        {
            if (labels[word] == 0 && unknown[first + word])
            {
                labels[word] = LabelledDocument.Unlabelled;
            }
        }
        return labels;
    }

    private static int[] ReportedWords(IEnumerable<GoldAttribution> attributions, int first, int count)
    {
        var words = new int[count];
        foreach (var (word, label) in attributions.SelectMany(a => a.Roles))
        {
            if (label >= 3 && word >= first && word < first + count)
            {
                words[word - first] = 1;
            }
        }
        return words;
    }

    private static IEnumerable<GoldAttribution> Whole(IEnumerable<GoldAttribution> attributions, int first, int count)
    {
        bool Inside(int word) => word >= first && word < first + count;
        return attributions
            .Where(a => Inside(a.CueFirst) && Inside(a.CueLast) && a.Roles.All(role => Inside(role.Word)))
            .Select(a => a with
            {
                CueFirst = a.CueFirst - first, CueLast = a.CueLast - first, Roles = [.. a.Roles.Select(r => (r.Word - first, r.Label))],
            });
    }
}
