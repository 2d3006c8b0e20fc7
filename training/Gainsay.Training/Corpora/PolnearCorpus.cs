using System.Text.Json;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Corpora;

/// <summary>News articles with attributions, in the format of PolNeAR's JSON lines: spans are code points.</summary>
internal sealed class PolnearCorpus(WordPieces pieces)
{
    private readonly SentenceSplitter splitter = new();

    public IEnumerable<LabelledDocument> Read(string path)
    {
        foreach (var line in GzipLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            yield return Read(article.RootElement);
        }
    }

    private LabelledDocument Read(JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var words = new List<TextSpan>();
        var sentences = new List<Stretch>();
        foreach (var paragraph in Lines(text))
        {
            var starts = true;
            foreach (var sentence in splitter.Split(text, paragraph))
            {
                sentences.Add(new Stretch(words.Count, words.Count + sentence.Words.Count, starts));
                words.AddRange(sentence.Words);
                starts = false;
            }
        }
        var pieced = words.Select(word => pieces.Cut(word.In(text))).ToArray();
        var codePoints = new CodePoints(text);
        return new LabelledDocument
        {
            Words = pieced,
            Stretches = Stretch.Fit(pieced, sentences),
            Attributions =
            [
                .. article.GetProperty("attributions").EnumerateArray()
                    .Select(attribution => Read(attribution, codePoints, words)).OfType<GoldAttribution>(),
            ],
        };
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n')
            {
                yield return new TextSpan(start, i);
                start = i + 1;
            }
        }
    }

    /// <summary>The attribution in words; null where its cue covers none.</summary>
    private static GoldAttribution? Read(JsonElement attribution, CodePoints codePoints, List<TextSpan> words)
    {
        var cue = Runs(attribution.GetProperty("cue"), codePoints, words).ToList();
        if (cue.Count == 0)
        {
            return null;
        }
        var roles = new SortedDictionary<int, int>();
        foreach (var (role, begin) in new[] { ("source", 1), ("content", 3) })
        {
            foreach (var (first, last) in Runs(attribution.GetProperty(role), codePoints, words))
            {
                for (var word = first; word <= last; word++)
                {
                    roles.TryAdd(word, word == first ? begin : begin + 1);
                }
            }
        }
        var (from, to) = (cue[0].First, cue[^1].Last);
        return new GoldAttribution(from, to, WellFormed(roles.Where(r => r.Key < from || r.Key > to)));
    }

    /// <summary>The labels, those beginning a span where the words before were taken by something else.</summary>
    private static List<(int Word, int Label)> WellFormed(IEnumerable<KeyValuePair<int, int>> roles)
    {
        var labels = new List<(int Word, int Label)>();
        foreach (var (word, label) in roles)
        {
            var before = labels.Count > 0 && labels[^1].Word == word - 1 ? labels[^1].Label : 0;
            labels.Add((word, BioDecoder.Allows(before, label) ? label : label - 1));
        }
        return labels;
    }

    /// <summary>First and last word of each span; spans with only white space between them are one.</summary>
    private static IEnumerable<(int First, int Last)> Runs(JsonElement spans, CodePoints codePoints, List<TextSpan> words)
    {
        (int First, int Last)? open = null;
        foreach (var span in spans.EnumerateArray().Select(s => codePoints.ToUtf16(s[0].GetInt32(), s[1].GetInt32())).Order())
        {
            var first = FirstEndingAfter(words, span.Start);
            var last = first;
            while (last < words.Count && words[last].Start < span.End)
            {
                last++;
            }
            if (last == first)
            {
                continue;
            }
            if (open is { } run && run.Last + 1 >= first)
            {
                open = (run.First, Math.Max(run.Last, last - 1));
                continue;
            }
            if (open is { } done)
            {
                yield return done;
            }
            open = (first, last - 1);
        }
        if (open is { } rest)
        {
            yield return rest;
        }
    }

    private static int FirstEndingAfter(List<TextSpan> words, int position)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = words[middle].End > position ? (low, middle) : (middle + 1, high);
        }
        return low;
    }
}
