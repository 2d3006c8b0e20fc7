using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Makes a sentence of a content that is only a phrase.</summary>
/// <remarks>
/// <para><c>denied [the claim that it leaked]</c> gives <c>it leaked</c>; <c>denied [the charge]</c> gives <c>the charge is true</c>;
/// <c>denied [any role in the deal]</c> gives <c>The mayor had a role in the deal</c>; <c>denied [taking bribes]</c> gives <c>The mayor took
/// bribes</c>; <c>denied [a rift]</c> gives <c>there is a rift</c>; <c>accused [the army of shelling the town]</c> gives <c>the army shelled the
/// town</c>; <c>described [the deal as a surrender]</c> gives <c>the deal is a surrender</c>.</para>
/// <para>Where the cue is what the source does to a thing, the whole is the claim: <c>supports [the bill]</c> gives <c>The senator supports the
/// bill</c>, and <c>rejected [the offer]</c> gives <c>The senator accepted the offer</c>, which the source is against.</para>
/// </remarks>
internal sealed class PhraseContent(VerbForms forms)
{
    private static readonly HashSet<string> Finite = new(["is", "are", "was", "were", "has", "have", "had", "will", "would", "did", "does", "can", "could", "may", "might", "should", "must"], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Acceptances = new(StringComparer.Ordinal) { ["reject"] = "accept", ["dismiss"] = "accept", ["oppose"] = "support" };
    private static readonly HashSet<string> Views = new(
        ["describe", "portray", "brand", "label", "see", "view", "regard", "characterise", "characterize", "denounce", "condemn", "hail", "dismiss"], StringComparer.Ordinal);

    private static readonly HashSet<string> Existence = new(["deny", "denial", "speculation", "rumour", "rumor", "allege", "prove"], StringComparer.Ordinal);

    private readonly HashSet<string> reported = WordList.Load("Claims/reported-nouns.tsv", 1).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> possessed = WordList.Load("Claims/noun-claims.tsv", 4).ToDictionary(row => row[0], StringComparer.Ordinal);

    /// <summary>The sentence; null where the phrase is best left as it is.</summary>
    public Clause? Sentence(Clause clause, Report report, WordTree? tree) =>
        State(clause, report, tree) ?? Accusation(clause, report) ?? View(clause, report) ?? Embedded(clause) ?? (HasVerb(clause, tree) ? Deed(clause, report) : Deed(clause, report) ?? Thing(clause, report) ?? Act(clause, report, tree));

    private static bool HasVerb(Clause clause, WordTree? tree) =>
        tree is null ? clause.Words.Exists(word => word.Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "'s")
            : clause.Words.Exists(word => word.Index >= 0 && word.Index == clause.Predicate && tree.IsPredicate(word.Index) && tree.PartOfSpeech(word.Index) is not "NOUN" and not "PROPN");

    /// <summary><c>X of doing Y</c>, <c>X of Y</c>; <c>X for Y</c>, <c>Y on X</c>.</summary>
    private Clause? Accusation(Clause clause, Report report)
    {
        var of = report.Lemma switch
        {
            "accuse" or "suspect" => clause.Find("of"),
            "blame" => Math.Max(clause.Find("for"), clause.Find("on")),
            "charge" => clause.Find("with"),
            _ => -1,
        };
        if (of < 1 || of + 1 >= clause.Words.Count)
        {
            return null;
        }
        var (who, what) = (clause.Words[..of], clause.Words[(of + 1)..]);
        if (clause.Words[of].Is("on"))
        {
            (who, what) = (what, who);
        }
        var party = new Party("", EndsPlural(who));
        var isNot = what[0].Is("not");
        if (what.ElementAtOrDefault(isNot ? 1 : 0).Text is { } gerund && report.Lemma != "blame" && Did(gerund, party) is { } did)
        {
            var deed = clause.Rewritten([.. who, ClaimWord.Inserted(did), .. Further(what.Skip(isNot ? 2 : 1).ToList(), party)]);
            deed.IsNegated ^= isNot;
            return deed;
        }
        return clause.Rewritten([.. who, ClaimWord.Inserted(report.Lemma is "blame" ? $"{party.Be} to blame for" : $"{party.Be} guilty of"), .. what]);
    }

    /// <summary>More of what somebody is accused of: <c>and of lying</c> becomes <c>and lied</c>.</summary>
    private List<ClaimWord> Further(List<ClaimWord> what, Party party)
    {
        for (var i = 0; i + 2 < what.Count; i++)
        {
            var at = what[i].Is("and") ? what[i + 1].Is("of") ? i + 2 : i + 1 : -1;
            if (at > 0 && Did(what[at].Text, party) is { } did)
            {
                what[at] = what[at] with { Text = did };
                what.RemoveRange(i + 1, at - i - 1);
            }
        }
        return what;
    }

    /// <summary><c>X as Y</c>.</summary>
    private static Clause? View(Clause clause, Report report)
    {
        var at = Views.Contains(report.Lemma) ? clause.Find("as") : -1;
        var broken = report.IsPassive ? Broken(clause, report) : -1;
        if (broken > 0 && (clause.Words[broken].Is("as") || report.Cue[^1].Is("as") || report.Lemma is "call" or "consider" or "name" or "label"))
        {
            var subject = clause.Words[..broken];
            return clause.Rewritten([.. subject, ClaimWord.Inserted(EndsPlural(subject) ? "are" : "is"), .. clause.Words.Skip(clause.Words[broken].Is("as") ? broken + 1 : broken)]);
        }
        if (at < 1 || at + 1 >= clause.Words.Count)
        {
            return null;
        }
        var who = clause.Words[..at];
        var view = clause.Rewritten([.. who, ClaimWord.Inserted(EndsPlural(who) ? "are" : "is"), .. clause.Words[(at + 1)..]]);
        // To dismiss something as untrue is to say that it is.
        view.IsNegated ^= report.IsDenial;
        return view;
    }

    /// <summary>The first word of the content that comes after the cue, where others come before it; -1 where none do.</summary>
    private static int Broken(Clause clause, Report report)
    {
        var at = clause.Words.FindIndex(word => word.Origin.Start >= report.Cue[^1].Origin.End);
        return at > 0 && clause.Words[at - 1].Origin.End <= report.Cue[0].Origin.Start ? at : -1;
    }

    /// <summary><c>the claim that …</c>.</summary>
    private Clause? Embedded(Clause clause)
    {
        var that = clause.Find("that");
        return that > 0 && that < 6 && that + 2 < clause.Words.Count && reported.Contains(clause.Words[that - 1].Lower)
            ? clause.Rewritten(clause.Words[(that + 1)..])
            : null;
    }

    /// <summary><c>taking bribes</c>, <c>any role in the deal</c>, <c>responsibility for the attack</c>: the source's own.</summary>
    private Clause? Deed(Clause clause, Report report)
    {
        if (report.Source is not { } source || report.Attitude is Attitude.Asks or Attitude.Declines)
        {
            return null;
        }
        var isOwn = report.IsDenial || report.Entry is { TakesObject: true } && report.Attitude is Attitude.Concedes or Attitude.Denies || report.Lemma is "claim" or "admission" or "denial";
        // `denies warning was ignored`: what has a verb of its own is no gerund.
        if (isOwn && clause.Words.Count > 1 && !Finite.Contains(clause.Words[1].Lower) && Did(clause.Words[0].Text, source) is { } did)
        {
            return clause.Rewritten([ClaimWord.Inserted(source.Name), ClaimWord.Inserted(did), .. clause.Words.Skip(1)]);
        }
        var noun = clause.Words.FindIndex(word => possessed.ContainsKey(word.Lower));
        var isPhrase = isOwn && noun is >= 0 and < 3 && clause.Words.Take(noun).All(word => word.Lower is "any" or "a" or "an" or "the" or "all" or "his" or "her" or "their" or "its" || word.Text == source.Owner);
        if (!isPhrase)
        {
            return null;
        }
        var row = possessed[clause.Words[noun].Lower];
        var next = clause.Words.ElementAtOrDefault(noun + 1).Text;
        var isLast = next is null || !char.IsLetter(next[0]);
        return isLast || row[3].Split(' ').Contains(next) || next is "and" or "or"
            ? clause.Rewritten([ClaimWord.Inserted(source.Name), ClaimWord.Inserted(source.IsPlural ? row[2] : row[1]), .. clause.Words.Skip(noun + 1)])
            : null;
    }

    /// <summary><c>the charge</c>: it is true. <c>a rift</c>: there is one.</summary>
    private Clause? Thing(Clause clause, Report report)
    {
        if ((report.Attitude is not (Attitude.Denies or Attitude.Doubts or Attitude.Concedes) && !Existence.Contains(report.Lemma)) || Acceptances.ContainsKey(report.Lemma) && !IsReported(clause))
        {
            return null;
        }
        if (IsReported(clause))
        {
            return clause.Rewritten([.. clause.Words, ClaimWord.Inserted(EndsPlural(clause.Words.Take(Head(clause) + 1)) ? "are true" : "is true")]);
        }
        var isVague = Existence.Contains(report.Lemma) && clause.Words[0].IsWord && clause.Words[0].Lower is not ("the" or "this" or "that" or "these" or "those" or "it" or "his" or "her" or "its" or "their")
            && !char.IsUpper(clause.Words[0].Text[0]) && !clause.Words[0].Text.EndsWith('s');
        if (!isVague)
        {
            return null;
        }
        var thing = clause.Words[0].Is("any") ? clause.Words.Skip(1) : clause.Words;
        return clause.Rewritten([ClaimWord.Inserted(EndsPlural(clause.Words.Take(Head(clause) + 1)) ? "there are" : "there is"), .. thing]);
    }

    /// <summary>What the source does with a thing.</summary>
    private Clause? Act(Clause clause, Report report, WordTree? tree)
    {
        var takesPhrase = report.Entry is { Kind: CueKind.Verb } verb && (verb.TakesObject || verb.Prepositions.Count > 0 || clause.Words[0].Lower is "about" or "on" or "for" or "against" or "of")
            && (!report.IsDenial || report.IsCueNegated || Acceptances.ContainsKey(verb.Lemma));
        var isVerb = takesPhrase || (report.Entry is null && tree is not null && report.Cue.Count > 0 && tree.PartOfSpeech(report.Cue[^1].Index) is "VERB");
        var isAct = isVerb && report.Source is not null && report.Attitude is not (Attitude.Asks or Attitude.Declines or Attitude.Doubts) && !report.IsPassive
            && report.Cue.Count is > 0 and < 6 && report.Cue.All(word => word.IsWord) && clause.Words.Count < 30;
        if (!isAct)
        {
            return null;
        }
        var cue = report.Cue.ToList();
        if (report.IsDenial && !report.IsCueNegated && Acceptances.TryGetValue(report.Lemma, out var accept))
        {
            var form = cue[^1].Lower;
            cue[^1] = cue[^1] with
            {
                Text = form.EndsWith("ed", StringComparison.Ordinal) ? forms.Past(accept)
                    : form.EndsWith("ing", StringComparison.Ordinal) ? forms.Past(accept)
                    : form.EndsWith('s') ? VerbForms.Third(accept) : accept,
            };
            var accepted = clause.Rewritten([ClaimWord.Inserted(report.Source!.Name), .. cue, .. clause.Words], isAct: true);
            accepted.IsNegated ^= true;
            return accepted;
        }
        if (cue.Count == 1 && forms.PastOfGerund(cue[0].Lower) is { } past)
        {
            cue[0] = cue[0] with { Text = past };
        }
        return clause.Rewritten([ClaimWord.Inserted(report.Source!.Name), .. cue.Select(word => word with { IsGlued = word.Text.StartsWith('n') && word.IsGlued }), .. clause.Words], isAct: true);
    }

    /// <summary><c>We [are proud]</c> with an auxiliary for a cue: the whole.</summary>
    private static Clause? State(Clause clause, Report report, WordTree? tree)
    {
        var isState = tree is not null && report is { Source: not null, Cue: [{ Index: >= 0 } cue] } && tree.PartOfSpeech(cue.Index) is "AUX";
        if (!isState)
        {
            return null;
        }
        var (source, form) = (report.Source!, report.Cue[0].Lower);
        var verb = form switch { "am" or "are" or "is" or "'m" or "'re" or "'s" => source.Be, "was" or "were" => source.IsPlural ? "were" : "was", "have" or "has" or "'ve" => source.Have, _ => form };
        return clause.Rewritten([ClaimWord.Inserted(source.Name), ClaimWord.Inserted(verb), .. clause.Words], isAct: true);
    }

    /// <summary><c>took</c> of <c>taking</c>, <c>has</c> of <c>having</c> in <c>having taken</c>; null for a word that is no gerund.</summary>
    private string? Did(string word, Party party) => word.ToLowerInvariant() switch
    {
        "having" => party.Have,
        "being" => party.IsPlural ? "were" : "was",
        "during" or "king" or "thing" or "nothing" or "something" or "anything" or "everything" or "wrongdoing" or "spring" or "string" or "evening" or "morning"
            or "meeting" or "building" or "ceiling" or "feeling" or "killing" or "shooting" or "funding" or "spending" or "according" => null,
        var lower => forms.PastOfGerund(lower),
    };

    private bool IsReported(Clause clause) => clause.Words.Count > 0 && reported.Contains(clause.Words[Head(clause)].Lower);

    /// <summary>The word before the first preposition, relative or comma: mostly the head of the phrase.</summary>
    private static int Head(Clause clause)
    {
        var end = clause.Words.FindIndex(1, word => word.Lower is "of" or "for" or "in" or "on" or "about" or "that" or "from" or "by" or "made" or "as" or "with" or "over" or "against" or "," or "who" or "which" or "to");
        return (end < 0 ? clause.Words.Count : end) - 1;
    }

    private static bool EndsPlural(IEnumerable<ClaimWord> words)
    {
        var last = words.Last().Lower;
        return (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal) && last.Length > 2 && char.IsLower(words.Last().Text[0])) || last is "people" or "police" or "children" or "men" or "women";
    }
}
