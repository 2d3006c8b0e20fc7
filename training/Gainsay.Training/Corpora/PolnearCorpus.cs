using System.Text.Json;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Corpora;

/// <summary>News articles with attributions, in the format of PolNeAR's JSON lines: spans are code points.</summary>
/// <param name="pieces">Cuts words.</param>
/// <param name="also">What other files say of the same articles.</param>
internal sealed class PolnearCorpus(WordPieces pieces, ArticleLabels also)
{
    private const double SureConfidence = 0.5;

    private readonly SentenceSplitter splitter = new();

    public IEnumerable<LabelledDocument> Read(string path)
    {
        foreach (var line in GzipLines.Read(path))
        {
            using var article = JsonDocument.Parse(line);
            yield return Read(article.RootElement);
        }
    }

    /// <summary>Articles that nobody marked, with the attributions that an earlier model found there (silver): readings in the program's JSON format.</summary>
    /// <remarks>Of what the earlier model is not sure of, nothing is learned, neither that it is an attribution nor that it is none.</remarks>
    /// <param name="path">What <c>gainsay read --format json</c> gave.</param>
    public IEnumerable<LabelledDocument> ReadSilver(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var reading = JsonDocument.Parse(line);
            if (reading.RootElement.TryGetProperty("article", out var article))
            {
                yield return Silver(article.GetProperty("sourceId").GetString() ?? "", article.GetProperty("text").GetString()!, [.. reading.RootElement.GetProperty("attributions").EnumerateArray()]);
            }
        }
    }

    private LabelledDocument Silver(string id, string text, IReadOnlyList<JsonElement> found)
    {
        var (words, sentences) = Cut(text);
        var pieced = words.Select(word => pieces.Cut(word.In(text))).ToArray();
        var codePoints = new CodePoints(text);
        var sure = found.ToLookup(
            attribution => attribution.GetProperty("confidence").GetDouble() >= SureConfidence,
            attribution => (Inner: attribution.GetProperty("parent").ValueKind != JsonValueKind.Null, Read: Read(attribution, codePoints, words, also.Attitude(id, attribution.GetProperty("key").GetString()!))));
        var doubtful = new bool[words.Count];
        foreach (var unsure in sure[false].Select(attribution => attribution.Read).OfType<GoldAttribution>())
        {
            Array.Fill(doubtful, true, unsure.CueFirst, unsure.CueLast - unsure.CueFirst + 1);
            foreach (var (word, _) in unsure.Roles)
            {
                doubtful[word] = true;
            }
        }
        return new LabelledDocument
        {
            Words = pieced,
            Stretches = Stretch.Fit(pieced, sentences),
            Attributions = [.. sure[true].Where(attribution => !attribution.Inner).Select(attribution => attribution.Read).OfType<GoldAttribution>()],
            Inner = [.. sure[true].Where(attribution => attribution.Inner).Select(attribution => attribution.Read).OfType<GoldAttribution>()],
            InnerUnknown = doubtful,
            Doubtful = doubtful,
        };
    }

    private LabelledDocument Read(JsonElement article)
    {
        var text = article.GetProperty("text").GetString()!;
        var id = article.GetProperty("id").GetString()!;
        var (words, sentences) = Cut(text);
        var pieced = words.Select(word => pieces.Cut(word.In(text))).ToArray();
        var codePoints = new CodePoints(text);
        var inner = also.Inner.GetValueOrDefault(id);
        var attributions = article.GetProperty("attributions").EnumerateArray()
            .Select(attribution => Read(attribution, codePoints, words, also.Attitude(id, attribution.GetProperty("id").GetString()!)))
            .OfType<GoldAttribution>().ToList();
        return new LabelledDocument
        {
            Words = pieced,
            Stretches = Stretch.Fit(pieced, sentences),
            Attributions = attributions,
            Inner = inner is null ? null : [.. InnerOnes(inner.Inner, attributions, codePoints, words)],
            InnerUnknown = inner is null ? null : Unknown(inner.Outer, attributions, codePoints, words),
            Names = also.Names.TryGetValue(id, out var names) ? Tags(names, codePoints, words, sentences) : null,
        };
    }

    private (List<TextSpan> Words, List<Stretch> Sentences) Cut(string text)
    {
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
        return (words, sentences);
    }

    /// <summary>The inner attributions that stand wholly in the content of a gold one.</summary>
    private static IEnumerable<GoldAttribution> InnerOnes(
        IEnumerable<JsonElement> inner, IReadOnlyList<GoldAttribution> gold, CodePoints codePoints, List<TextSpan> words)
    {
        var contents = gold.Select(g => g.Roles.Where(role => role.Label >= 3).Select(role => role.Word).ToHashSet()).ToList();
        return inner
            .Select(attribution => Read(attribution, codePoints, words, LabelledDocument.Unlabelled)).OfType<GoldAttribution>()
            .Where(a => contents.Exists(content => content.Contains(a.CueFirst) && content.Contains(a.CueLast) && a.Roles.All(role => content.Contains(role.Word))));
    }

    /// <summary>The words of gold contents that were not read as a content, so that nobody looked for inner cues there.</summary>
    private static bool[] Unknown(IEnumerable<JsonElement> outer, IEnumerable<GoldAttribution> gold, CodePoints codePoints, List<TextSpan> words)
    {
        var unknown = new bool[words.Count];
        foreach (var (word, label) in gold.SelectMany(g => g.Roles))
        {
            unknown[word] |= label >= 3;
        }
        foreach (var (first, last) in outer.SelectMany(attribution => Runs(attribution.GetProperty("content"), codePoints, words)))
        {
            Array.Fill(unknown, false, first, last - first + 1);
        }
        return unknown;
    }

    /// <summary>Names as tags; those of the headline, which the tool that found them reads badly, are not known.</summary>
    private static int[] Tags(IEnumerable<(int Start, int End, int Begin)> names, CodePoints codePoints, List<TextSpan> words, List<Stretch> sentences)
    {
        var tags = new int[words.Count];
        foreach (var (start, end, begin) in names)
        {
            var span = codePoints.ToUtf16(start, end);
            var (first, last) = words.Over(span);
            for (var word = first; word < last; word++)
            {
                tags[word] = word == first ? begin : begin + 1;
            }
        }
        if (sentences.Count > 0)
        {
            Array.Fill(tags, LabelledDocument.Unlabelled, 0, sentences[0].End);
        }
        return tags;
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
    private static GoldAttribution? Read(JsonElement attribution, CodePoints codePoints, List<TextSpan> words, int attitude)
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
        return new GoldAttribution(from, to, WellFormed(roles.Where(r => r.Key < from || r.Key > to)), attitude);
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
            var (first, last) = words.Over(span);
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
}
