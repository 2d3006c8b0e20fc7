using System.Numerics.Tensors;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Actors.Chains;

/// <summary>One mention and the earlier ones that it may refer back to.</summary>
/// <param name="Candidates">Indices of earlier mentions, in text order.</param>
/// <param name="Pairs">The features of each candidate, row after row.</param>
/// <param name="New">The features of the mention as the first of its kind.</param>
public sealed record MentionChoice(IReadOnlyList<int> Candidates, float[] Pairs, float[] New);

/// <summary>Sets out the choices of every mention of a text.</summary>
public static class MentionPairs
{
    // The nearest mentions are always looked at; farther ones where they share a word.
    private const int Near = 40;
    private const int NearSentences = 12;

    /// <summary>Numbers of a pair.</summary>
    public static int PairWidth => PairFeatures.PairWidth;

    /// <summary>Numbers of a mention that may be the first of its kind.</summary>
    public static int NewWidth => PairFeatures.NewWidth;

    /// <summary>How many of a pair's numbers, the first ones, are the reader's own scores.</summary>
    public static int ReaderScores => PairFeatures.ReaderScores;

    /// <summary>The choices of each mention.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions, as <see cref="MentionFinder.Find"/> orders them.</param>
    public static IReadOnlyList<MentionChoice> Of(ChainText text, IReadOnlyList<Mention> mentions)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        return Of(text, [.. mentions.Select(mention => new MentionProfile(text, mention))]);
    }

    internal static IReadOnlyList<MentionChoice> Of(ChainText text, IReadOnlyList<MentionProfile> profiles)
    {
        var sameBefore = new int[profiles.Count];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var choices = new List<MentionChoice>(profiles.Count);
        var persons = new NamedPersons(profiles);
        for (var i = 0; i < profiles.Count; i++)
        {
            sameBefore[i] = counts.GetValueOrDefault(profiles[i].Phrase);
            counts[profiles[i].Phrase] = sameBefore[i] + 1;
            choices.Add(Choice(text, profiles, i, sameBefore, persons));
            persons.Pass(i);
        }
        return choices;
    }

    private static MentionChoice Choice(ChainText text, IReadOnlyList<MentionProfile> profiles, int later, int[] sameBefore, NamedPersons persons)
    {
        var mention = profiles[later];
        var candidates = Enumerable.Range(0, later).Where(earlier => IsCandidate(profiles, earlier, later)).ToList();
        var scores = candidates.Select(earlier => Chain(text.Words, profiles[earlier].Mention.Head, mention.Mention.Head)).ToArray();
        var isNew = text.Words.ChainNew(mention.Mention.Head);
        var best = scores.Length > 0 ? scores.Max() : isNew;
        var pairs = new float[candidates.Count * PairFeatures.PairWidth];
        for (var c = 0; c < candidates.Count; c++)
        {
            PairFeatures.WritePair(
                pairs.AsSpan(c * PairFeatures.PairWidth, PairFeatures.PairWidth), profiles[candidates[c]], mention, (scores[c], best, isNew),
                later - candidates[c], sameBefore[candidates[c]], persons.Standing(candidates[c]));
        }
        var news = new float[PairFeatures.NewWidth];
        PairFeatures.WriteNew(
            news, mention, (best, isNew),
            (Enumerable.Range(0, later).Count(e => profiles[e].Head == mention.Head), sameBefore[later], candidates.Count));
        return new MentionChoice(candidates, pairs, news);
    }

    private static bool IsCandidate(IReadOnlyList<MentionProfile> profiles, int earlier, int later)
    {
        var (a, b) = (profiles[earlier], profiles[later]);
        return (later - earlier <= Near && b.Sentence - a.Sentence <= NearSentences)
            || (b.Pronoun == PronounClass.None && a.Pronoun == PronounClass.None && b.Core.Any(a.Core.Contains))
            || (b.Pronoun is PronounClass.I or PronounClass.We or PronounClass.You && b.Sentence - a.Sentence <= 2 * NearSentences && a.Head == b.Head);
    }

    private static float Chain(ReadWords words, int earlier, int later) =>
        TensorPrimitives.Dot(words.ChainMention(later), words.ChainAntecedent(earlier)) / MathF.Sqrt(ReaderOutputs.ChainWidth);
}
