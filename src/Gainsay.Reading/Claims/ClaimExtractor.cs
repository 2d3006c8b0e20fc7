using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Makes claims of contents: propositions that can be read alone, put affirmatively, with the source's stance to each.</summary>
/// <remarks>
/// A content is cut into clauses (<see cref="ClauseSplitter"/>), each clause gets names for its pronouns (<see cref="ClaimNames"/>) and a
/// subject and verb where it is only a phrase (<see cref="Infinitives"/>, <see cref="PhraseContent"/>), its negation is taken out
/// (<see cref="Affirmation"/>), and what is left is written out. Nothing is left out: what no step understands stays as it stands. Without
/// the model's trees a content is cut at the ends of its sentences alone. Safe for any number of threads.
/// </remarks>
public sealed class ClaimExtractor
{
    private readonly Tokenizer tokenizer = new();
    private readonly VerbForms forms = new();
    private readonly CueAttitude cues = new(new CueLexicon());
    private readonly Hedges hedges = new();
    private readonly Affirmation affirmation;
    private readonly Infinitives infinitives;
    private readonly PhraseContent phrases;

    public ClaimExtractor() => (affirmation, infinitives, phrases) = (new(forms), new(forms), new(forms));

    /// <summary>The claims, in the order of the attributions; an attribution whose content holds no word has none, and neither has a refusal
    /// to comment.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="attributions">Who says what in it.</param>
    /// <param name="actors">Who they are, with all their mentions.</param>
    /// <param name="words">Its words as the trained model reads them; null where there is no model.</param>
    public IReadOnlyList<Claim> Extract(string text, IReadOnlyList<Attribution> attributions, ActorReading actors, ReadWords? words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(attributions);
        ArgumentNullException.ThrowIfNull(actors);
        var article = new ClaimedArticle(text, attributions, words, new ClaimNames(text, attributions, actors, forms), words is null ? null : new WordTree(text, words));
        var claims = new List<Claim>();
        for (var i = 0; i < attributions.Count; i++)
        {
            claims.AddRange(Of(article, i).DistinctBy(claim => (claim.Text, claim.Stance)));
        }
        return AnsweredClaims.Resolve(text, attributions, actors, claims);
    }

    private IEnumerable<Claim> Of(ClaimedArticle article, int index)
    {
        var attribution = article.Attributions[index];
        var content = ContentWords.Of(article.Text, attribution.Content, article.Words, tokenizer);
        var trimmed = content.ToList();
        Wording.Trim(trimmed);
        if (trimmed.Count == 0)
        {
            yield break;
        }
        var report = ReportOf(article, index, FirstWord(content));
        if (report.Attitude == Attitude.Declines && RefusesComment(trimmed))
        {
            yield break;
        }
        var isCueHedged = hedges.Hold(report.Cue);
        var clauses = article.Tree is { } tree ? new ClauseSplitter(tree, forms).Of(content) : PlainClauses.Of(content);
        foreach (var clause in clauses)
        {
            var written = Written(clause, report, article, index);
            if (written.Words.Count > 0)
            {
                var spans = ClaimSpans.Of(article.Text, attribution.Content, written.Origins);
                yield return new Claim(index, spans, Wording.Write(written.Words), report.StanceTo(written), isCueHedged || report.IsHedge || hedges.Hold(written.Words));
            }
        }
    }

    private Clause Written(Clause clause, Report report, ClaimedArticle article, int index)
    {
        Wording.Trim(clause.Words);
        if (clause.Words.Count == 0)
        {
            return clause;
        }
        article.Names.Apply(clause, index, article.Tree);
        var hasSubject = article.Tree is { } tree && clause.Predicate >= 0 && tree.IsPredicate(clause.Predicate)
            && !tree.IsInfinitive(clause.Predicate) && tree.Subject(clause.Predicate) is var subject and >= 0 && clause.Words.Exists(word => word.Index == subject);
        var sentence = hasSubject || clause.IsQuestion ? clause
            : infinitives.WithSubject(clause, report, article.Tree) ?? phrases.Sentence(clause, report, article.Tree) ?? clause;
        Introductions.Remove(sentence);
        affirmation.Apply(sentence, article.Tree);
        if (report.IsDenial)
        {
            NegatedWords.Replace(sentence);
        }
        Wording.Trim(sentence.Words);
        return sentence;
    }

    private Report ReportOf(ClaimedArticle article, int index, string contentBegins)
    {
        var attribution = article.Attributions[index];
        var cue = ContentWords.Of(article.Text, attribution.Cue, article.Words, tokenizer);
        var (entry, isNegated) = cues.Find(article.Text, cue.Select(word => word.Origin), contentBegins);
        return new Report(attribution.Attitude, entry, isNegated, cue, article.Names.Source(index), article.Addressee(attribution, cue));
    }

    /// <summary>The first word that is one, in lower case; empty for a content of signs alone.</summary>
    private static string FirstWord(List<ClaimWord> content) => content.Where(word => word.IsWord).Select(word => word.Lower).FirstOrDefault("");

    /// <summary>Whether the content is what nobody learns anything from: <c>to comment</c>.</summary>
    private static bool RefusesComment(List<ClaimWord> content) =>
        content.Select(word => word.Lower).FirstOrDefault(word => word is not ("to" or "not" or "immediately" or "further" or "publicly" or "on")) is
            "comment" or "respond" or "answer" or "elaborate" or "speak" or "discuss" or "reply";
}
