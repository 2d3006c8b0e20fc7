using Gainsay.Reading.Attributions;

namespace Gainsay.Reading.Claims;

/// <summary>Gives an infinitive its subject: <c>vowed [to rebuild it]</c> becomes <c>The mayor will rebuild it</c>.</summary>
/// <remarks>Who asks somebody else wants them to: <c>urged [voters to stay]</c> becomes <c>voters should stay</c>. What is only thought or
/// seen to be so is put in the present: <c>[The dam] seems [to be safe]</c> becomes <c>The dam is safe</c>.</remarks>
internal sealed class Infinitives(VerbForms forms)
{
    private static readonly HashSet<string> Takers = new(["expect", "want", "ask", "tell", "prefer", "intend"], StringComparer.Ordinal);

    /// <summary>The clause with its subject; null where it is no infinitive, or its subject is not known.</summary>
    public Clause? WithSubject(Clause clause, Report report, WordTree? tree)
    {
        var (to, verb) = Marker(clause, tree);
        if (verb < 0)
        {
            var isAfterTo = report is { Source: not null, IsRequest: false } && report.Cue.Count > 0 && report.Cue[^1].Is("to") && IsPlainVerb(clause.Words[0], tree);
            return isAfterTo ? clause.Rewritten([ClaimWord.Inserted(report.Source!.Name), .. Predicate(report, report.Source, [], clause.Words)]) : null;
        }
        var isNegated = (to > 0 && clause.Words[to - 1].Is("not")) || (verb > to + 1 && clause.Words[to + 1].Is("not"));
        var subject = clause.Words[..(to > 0 && clause.Words[to - 1].Is("not") ? to - 1 : to)];
        var rest = clause.Words[verb..];
        IEnumerable<ClaimWord> adverbs = clause.Words[(to + 1)..verb].Where(word => !word.Is("not"));
        if (subject.Count == 0)
        {
            if ((report.IsRequest ? report.Addressee : report.Source) is not { } party)
            {
                return null;
            }
            return Negated(clause.Rewritten([ClaimWord.Inserted(party.Name), .. Predicate(report, party, adverbs, rest)]), isNegated);
        }
        if (!report.IsRequest && !report.IsPassive && report.Entry is not { Kind: CueKind.Seeming } && !Takers.Contains(report.Lemma))
        {
            return null;
        }
        var isPlural = subject.Exists(word => word.Is("and")) || (subject[^1].Lower.EndsWith('s') && !subject[^1].Lower.EndsWith("ss", StringComparison.Ordinal));
        return Negated(clause.Rewritten([.. subject, .. Predicate(report, new Party("", isPlural), adverbs, rest)]), isNegated);
    }

    private static Clause Negated(Clause clause, bool isNegated)
    {
        clause.IsNegated ^= isNegated;
        return clause;
    }

    private static IEnumerable<ClaimWord> Predicate(Report report, Party subject, IEnumerable<ClaimWord> adverbs, List<ClaimWord> rest)
    {
        var isThought = (report.IsPassive || report.Entry is { Kind: CueKind.Seeming }) && report.Lemma is not ("expect" or "project" or "plan" or "schedule" or "scheduled")
            || report.Attitude is Attitude.Asserts && !report.IsRequest && report.Lemma is not ("expect" or "plan" or "hope" or "decide" or "want");
        if (!isThought)
        {
            return [ClaimWord.Inserted(report.IsRequest ? "should" : "will"), .. adverbs, .. rest];
        }
        // "Claims to have seen it", "is said to have been seen".
        return [.. adverbs, rest[0] with { Text = subject.Present(rest[0].Lower) }, .. rest.Skip(1)];
    }

    /// <summary>Where the <c>to</c> stands that begins the content or follows its first noun phrase, and where its verb; -1 for none.</summary>
    private (int To, int Verb) Marker(Clause clause, WordTree? tree)
    {
        for (var to = 0; to + 1 < clause.Words.Count; to++)
        {
            var word = clause.Words[to];
            if (word.Is("to") && (to == 0 || clause.Words[0].Is("not") || IsNounPhrase(clause, to, tree)))
            {
                var verb = to + 1;
                while (verb + 1 < clause.Words.Count && (clause.Words[verb].Is("not") || clause.Words[verb].Lower.EndsWith("ly", StringComparison.Ordinal)))
                {
                    verb++;
                }
                return IsPlainVerb(clause.Words[verb], tree) ? (to, verb) : (-1, -1);
            }
            if (tree is not null && word.Index >= 0 && tree.PartOfSpeech(word.Index) is "VERB" or "AUX")
            {
                break;
            }
        }
        return (-1, -1);
    }

    private static bool IsNounPhrase(Clause clause, int before, WordTree? tree) =>
        tree is not null && clause.Words.Take(before).All(word => word.Index < 0 || tree.PartOfSpeech(word.Index) is not ("VERB" or "AUX" or "SCONJ"));

    private bool IsPlainVerb(ClaimWord word, WordTree? tree) =>
        word.IsWord && forms.IsPlain(word.Lower) && (tree is null || word.Index < 0 ? !char.IsUpper(word.Text[0]) && word.Lower is not ("the" or "a" or "an" or "his" or "her" or "its" or "their")
            : tree.PartOfSpeech(word.Index) is "VERB" or "AUX" or "NOUN");
}
