using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Finds the words that say who a source or a medium is: the head of the phrase, of each where it joins several, or the party behind a
/// document.</summary>
internal sealed class SourceHeads(ActorKinds kinds)
{
    // Words of a dateline, with the day and the agency.
    private const int LongestDateline = 10;

    private readonly WordOrder order = new(kinds);

    /// <summary>The head words of all the phrases, in text order.</summary>
    public IReadOnlyList<int> Of(ChainText text, IEnumerable<TextSpan> phrases) => [.. phrases.SelectMany(phrase => Of(text, phrase)).Distinct()];

    /// <summary>The head words of one phrase; none for a phrase without words.</summary>
    public IReadOnlyList<int> Of(ChainText text, TextSpan phrase)
    {
        if (text.Words.In(phrase) is not var (first, last) || text.Words.HeadOf(phrase) is not { } head)
        {
            return [];
        }
        if (WhoseSpeaker(text, first, last) is { } speaker)
        {
            return Of(text, speaker);
        }
        first = AfterDateline(text, first, last);
        head = head < first ? text.Words.HeadOf(text.Words[first].Span.Cover(text.Words[last].Span)) ?? first : head;
        if (NameBefore(text, first, head) is { } name)
        {
            return [name];
        }
        if (order.NameAtEnd(text, first, last) is { } described)
        {
            return [described];
        }
        if (WordOrder.Share(text, first, last) is var (_, counted))
        {
            return [counted];
        }
        if (WordOrder.Quantity(text, first, last) is { } quantity)
        {
            return [quantity];
        }
        head = WordOrder.Head(text, Owned(text, Nominal(text, head, first, last), last), first, last);
        var joined = WordOrder.JoinedNames(text, head, last);
        if (joined.Count > 0)
        {
            return [head, .. joined];
        }
        if (AsExample(text, head, last) is { Count: > 0 } examples)
        {
            return [head, .. examples];
        }
        var heads = new List<int> { head };
        // `the Ministry of Transport and Ports` is one.
        var nameEnd = kinds.IsOrganization(text.Form(head)) ? NameBorders.WithPurpose(text, head) : head;
        // So is `the ministry of water and energy`.
        if (kinds.IsOrganization(text.Lower(head)) && head + 4 <= last && text.Lower(head + 1) == "of" && text.Lower(head + 3) == "and")
        {
            nameEnd = Math.Max(nameEnd, head + 4);
        }
        heads.AddRange(text.Words.Dependents(head).Where(d => d >= first && d <= last && (d < head || d > nameEnd) && text.Words[d].Relation == "conj" && IsNominal(text, d)));
        // `Candidates and voters` speak as one crowd.
        if (heads.Count > 1 && heads.TrueForAll(h => text.Words[h] is { PartOfSpeech: "NOUN", Name: "O" } && !kinds.IsVehicle(text.Lower(h))))
        {
            return [head];
        }
        return [.. heads.Select(h => BehindDocument(text, h, first, last) ?? h)];
    }

    /// <summary><c>The ministry, whose spokeswoman, Ana Ruiz,</c> before a verb: she speaks, and not the ministry; null for any other phrase.</summary>
    private static TextSpan? WhoseSpeaker(ChainText text, int first, int last)
    {
        var whose = Enumerable.Range(first, last - first + 1).LastOrDefault(word => text.Lower(word) == "whose", -1);
        return whose <= first || whose + 1 > last || Enumerable.Range(whose + 1, last - whose).Any(word => text.Words[word].PartOfSpeech is "VERB" or "AUX") ? null
            : text.Words[whose + 1].Span.Cover(text.Words[last].Span);
    }

    /// <summary><c>defenders of the plan, like Ana Ruiz and Omar Haddad</c>: the persons named as examples speak too.</summary>
    private static IReadOnlyList<int> AsExample(ChainText text, int head, int last)
    {
        for (var word = head + 1; word < last; word++)
        {
            if (text.Form(word - 1) == "," && text.Lower(word) == "like" || (word > 1 && text.Lower(word) == "as" && text.Lower(word - 1) == "such" && text.Form(word - 2) == ","))
            {
                var name = word + 1;
                while (name < last && !WordOrder.IsPerson(text, name) && WordOrder.IsOfCore(text, name))
                {
                    name++;
                }
                return !WordOrder.IsPerson(text, name) ? []
                    : [WordOrder.HeadOfName(text, WordOrder.NameStart(text, name), WordOrder.NameEnd(text, name)), .. WordOrder.JoinedNames(text, name, last)];
            }
        }
        return [];
    }

    /// <summary><c>HALVAT – Velkara said</c>: the place that opens a report is none of those who speak.</summary>
    private static int AfterDateline(ChainText text, int first, int last)
    {
        for (var word = first + 1; word < last && word - first < LongestDateline; word++)
        {
            if (text.Form(word) is "–" or "—" or "-" or "--" && text.Words[word - 1].Span.End < text.Words[word].Span.Start && text.Words[word].Span.End < text.Words[word + 1].Span.Start)
            {
                return text.Form(first).Length > 1 && text.Form(first).All(c => char.IsUpper(c) || !char.IsLetter(c)) ? word + 1 : first;
            }
        }
        return first;
    }

    /// <summary>Every phrase that names a source or a medium.</summary>
    public static IEnumerable<TextSpan> Phrases(IReadOnlyList<Attribution> attributions) => attributions.SelectMany(a => a.Source.Concat(a.Via));

    /// <summary><c>Zamir Kabulov, President Putin's envoy</c>: a source without its first half is an apposition to the name before the comma.</summary>
    private static int? NameBefore(ChainText text, int first, int head)
    {
        var isApposition = first >= 2 && text.Form(first - 1) == "," && text.Words[first - 2].Name.EndsWith("-PER", StringComparison.Ordinal)
            && (IsOwner(text, head) || text.Words[head].Relation == "appos");
        if (!isApposition)
        {
            return null;
        }
        var start = first - 2;
        while (start > 0 && text.Words[start].Name.StartsWith('I'))
        {
            start--;
        }
        return text.Words.HeadOf(text.Words[start].Span.Cover(text.Words[first - 2].Span));
    }

    private static bool IsOwner(ChainText text, int word)
    {
        var next = word + 1;
        while (next < text.Words.Count && text.Words[next].Relation == "flat")
        {
            next++;
        }
        return next < text.Words.Count && text.Lower(next) is "'s" or "'";
    }

    /// <summary>An owner is never what the phrase is about: <c>Putin's special envoy</c> is about the envoy.</summary>
    private static int Owned(ChainText text, int head, int last)
    {
        if (!IsOwner(text, head))
        {
            return head;
        }
        var noun = Enumerable.Range(head + 1, last - head).FirstOrDefault(word => text.Words[word].PartOfSpeech is "NOUN" && !IsOwner(text, word), -1);
        return noun < 0 || text.Lower(noun) is "'s" ? head : noun;
    }

    private static bool IsNominal(ChainText text, int word) => text.Words[word].PartOfSpeech is "NOUN" or "PROPN" or "PRON";

    /// <summary>A tree that takes a verb or a preposition for the head is not followed: the nominal that hangs highest is.</summary>
    private static int Nominal(ChainText text, int head, int first, int last)
    {
        var nominals = Enumerable.Range(first, last - first + 1).Where(word => IsNominal(text, word)).ToList();
        // `New polls released Sunday`: a day says nothing, where anything else may.
        nominals = nominals.Exists(word => !WordOrder.IsTime(text, word)) ? [.. nominals.Where(word => !WordOrder.IsTime(text, word))] : nominals;
        if (nominals.Count == 0)
        {
            return head;
        }
        // In a broken tree several words hang outside the phrase; the subject among them is the one that speaks.
        var outside = nominals.Where(word => text.Words[word].Head < first || text.Words[word].Head > last).ToList();
        return outside.Count == 0 ? nominals.MinBy(word => Depth(text, word))
            : outside.Find(word => text.Words[word].Relation.StartsWith("nsubj", StringComparison.Ordinal)) is var subject and > 0 ? subject : outside[0];
    }

    private static int Depth(ChainText text, int word)
    {
        var depth = 0;
        for (var at = word; text.Words[at].Head >= 0 && depth < 100; at = text.Words[at].Head)
        {
            depth++;
        }
        return depth;
    }

    /// <summary><c>a Gazette article</c> and <c>a report in that newspaper</c> are the Gazette's, <c>the ministry's statement</c> the ministry's, <c>a report by the agency</c> the agency's.</summary>
    private int? BehindDocument(ChainText text, int head, int first, int last)
    {
        if (!kinds.IsVehicle(text.Lower(head)))
        {
            return null;
        }
        foreach (var d in text.Words.Dependents(head).Where(d => d >= first && d <= last && text.Words[d].PartOfSpeech is "PROPN" or "NOUN" or "PRON"))
        {
            var by = text.Words.Dependents(d).Where(c => text.Words[c].Relation == "case").Select(text.Lower).FirstOrDefault() ?? "";
            var isNamed = text.Words[d].Name != "O";
            var isOwner = text.Words[d].Relation == "nmod:poss" || (text.Words[d].Relation == "compound" && isNamed)
                || (text.Words[d].Relation == "nmod" && by is "in" && (text.Words[d].Name.EndsWith("-ORG", StringComparison.Ordinal) || text.Lower(d) is "newspaper" or "magazine" or "paper" or "daily" or "weekly"))
                || (text.Words[d].Relation == "nmod" && by is "by" or "from" && (isNamed || text.Words[d].Mention is "person" or "organization"));
            if (isOwner)
            {
                return d;
            }
        }
        return null;
    }
}
