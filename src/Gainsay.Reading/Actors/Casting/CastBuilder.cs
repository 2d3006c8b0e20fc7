using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Gives every mention of an article to a party: names by rules, descriptions and pronouns by the trained scores within rules.</summary>
/// <remarks>Names come first, wherever they stand; then each other mention in text order goes to the party of its likeliest antecedent. Words in
/// quotation marks know their speaker: <c>he</c> is never the one who speaks, and <c>I</c> always is.</remarks>
internal sealed class CastBuilder
{
    // How much less likely than "new" an antecedent may be that a source must have, because somebody speaks there.
    private const float NeedOfASource = 4;
    private const float NeedOfADescription = 5;
    private const float NeedOfACompany = 7;
    private const int PronounReach = 8;

    // How much less likely somebody named in a quotation is for the `he` that says it, or anything else, in the writer's words.
    private const float InsideQuotation = 4;

    // Titles that somebody may have beside any other.
    private static readonly HashSet<string> Loose = new(["candidate", "nominee", "leader", "envoy", "analyst", "author", "journalist", "economist", "strategist", "adviser"], StringComparer.Ordinal);

    // Sentences within which a party may be described before it is named.
    private const int Opening = 4;

    private readonly ChainText text;
    private readonly IReadOnlyList<MentionProfile> mentions;
    private readonly IReadOnlyList<AntecedentScores> scores;
    private readonly IReadOnlySet<int> sourceHeads;
    private readonly Func<int, IReadOnlyList<int>> speakersOf;
    private readonly Func<int, IReadOnlyList<int>> speakerHeads;
    private readonly int[] partyOf;
    private readonly Dictionary<int, int> byHead;
    private readonly List<Party> parties = [];

    /// <param name="text">The article.</param>
    /// <param name="mentions">Its mentions.</param>
    /// <param name="scores">What each refers back to.</param>
    /// <param name="sourceHeads">The head words of sources: each of these mentions is somebody.</param>
    /// <param name="speakerHeads">Of a mention, the head words of the source whose words it stands in; empty for the writer's.</param>
    public CastBuilder(
        ChainText text, IReadOnlyList<MentionProfile> mentions, IReadOnlyList<AntecedentScores> scores, IReadOnlySet<int> sourceHeads,
        Func<int, IReadOnlyList<int>> speakerHeads)
    {
        (this.text, this.mentions, this.scores, this.sourceHeads) = (text, mentions, scores, sourceHeads);
        partyOf = new int[mentions.Count];
        Array.Fill(partyOf, -1);
        byHead = Enumerable.Range(0, mentions.Count).ToDictionary(i => mentions[i].Mention.Head);
        this.speakerHeads = speakerHeads;
        speakersOf = mention => [.. speakerHeads(mention).Where(byHead.ContainsKey).Select(head => partyOf[byHead[head]]).Where(party => party >= 0)];
    }

    /// <summary>What the article calls those whom it names.</summary>
    public required Roles Roles { get; init; }

    /// <summary>What nouns are organisations.</summary>
    public required ActorKinds Kinds { get; init; }

    /// <summary>The head words of the media through which something came.</summary>
    public required IReadOnlySet<int> Media { get; init; }

    /// <summary>What tells a description from a party.</summary>
    private Distinctions Distinctions => field ??= new Distinctions(text, mentions, Kinds, Roles);

    private NounsForBodies Bodies => field ??= new NounsForBodies(text, mentions, Kinds, Media, this);

    private Owners Owners => field ??= new Owners(text, mentions, byHead, Kinds, Bodies, Distinctions, this);

    private Appositions Appositions => field ??= new Appositions(text, mentions, byHead, Bodies, this);

    /// <summary>The mention that names the article's writer, who says <c>I</c> outside quotations; null where none does.</summary>
    public int? Writer { get; init; }

    /// <summary>The writer's name where the text does not have it but the page's byline does; null where neither is known.</summary>
    public string? Byline { get; init; }

    public IReadOnlyList<Party> Parties => parties;

    /// <summary>The party of each mention.</summary>
    public IReadOnlyList<int> PartyOf => partyOf;

    /// <summary>Gives a mention to a party.</summary>
    public void Give(int mention, int party)
    {
        partyOf[mention] = party;
        parties[party].Take(mention, mentions[mention]);
    }

    /// <summary>Gives a mention to a party, whichever had it.</summary>
    public void Move(int mention, int party)
    {
        if (partyOf[mention] >= 0)
        {
            parties[partyOf[mention]].Mentions.Remove(mention);
        }
        Give(mention, party);
    }

    /// <summary>Adds a party without mentions, and returns its index.</summary>
    public int Begin(Party party)
    {
        parties.Add(party);
        return parties.Count - 1;
    }

    /// <summary>Gives all mentions that have no party yet to one.</summary>
    public void Settle()
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (partyOf[i] < 0 && !Dialogue.Is(mentions[i]))
            {
                SettleSpeakers(i);
                SettleOwners(i);
                SettleOne(i);
            }
        }
        new HeadlineBodies(mentions, this).Settle();
        new NamedElsewhere(text, mentions, scores, this).Settle();
        new ArmedGroups(text, mentions, scores, this).Settle();
        SettleOwnHouse();
        var dialogue = new Dialogue(text, mentions, speakersOf, Writer, Byline, this);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (partyOf[i] < 0)
            {
                dialogue.Settle(i);
            }
        }
    }

    private void SettleOwnHouse()
    {
        if (OwnHouse.Of(text.Text, parties) is { } house)
        {
            for (var i = 0; i < mentions.Count; i++)
            {
                var isWe = partyOf[i] < 0 && mentions[i].Pronoun == PronounClass.We && mentions[i].Speaker == ChainText.Writer;
                if (isWe || (partyOf[i] >= 0 && parties[partyOf[i]] is { Name: null, Mentions.Count: 1 } && OwnHouse.IsMessage(text, mentions[i])))
                {
                    Move(i, house);
                }
            }
        }
    }

    /// <summary>Whether a party is a paper or an agency that was told what the article reports: it is not <c>the company</c>.</summary>
    public bool IsMedium(int party) => Bodies.IsMedium(party);

    /// <summary>Whether a mention cannot be a party: that one speaks there, owns what it describes, or stands beside it under the same verb.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="party">The party.</param>
    /// <param name="candidate">A mention of the party.</param>
    public bool IsBarred(int mention, int party, int candidate) =>
        speakersOf(mention).Contains(party) || Owners.PartiesOf(mentions[mention]).Contains(party) || mentions[candidate].Mention.Contains(mentions[mention].Mention)
            || IsBesideUnderOneVerb(mention, party);

    /// <summary><c>The senator mocked Ruiz</c>: neither is the other.</summary>
    private bool IsBesideUnderOneVerb(int mention, int party)
    {
        var head = mentions[mention].Mention.Head;
        var verb = IsArgument(head) ? text.Words[head].Head : -1;
        return verb >= 0 && text.Words.Dependents(verb).Any(other => other != head && IsArgument(other) && byHead.TryGetValue(other, out var beside) && partyOf[beside] == party);
    }

    private bool IsArgument(int word) => text.Words[word].Relation is "nsubj" or "obj" or "iobj" or "nsubj:pass";

    /// <summary><c>“He does not know,” she said</c>: first who speaks, who is never the one of whom is spoken.</summary>
    private void SettleSpeakers(int i)
    {
        foreach (var speaker in speakerHeads(i).Where(byHead.ContainsKey).Select(head => byHead[head]).Where(speaker => speaker > i && partyOf[speaker] < 0 && mentions[speaker].Speaker == ChainText.Writer && !Dialogue.Is(mentions[speaker])))
        {
            SettleOne(speaker);
        }
    }

    /// <summary><c>The mayor’s party</c>: first who the mayor is, then whose party that is.</summary>
    private void SettleOwners(int i)
    {
        foreach (var owner in Owners.WordsOf(mentions[i]).Select(word => byHead[word]).Where(owner => partyOf[owner] < 0 && !Dialogue.Is(mentions[owner])))
        {
            SettleOne(owner);
        }
    }

    private void SettleOne(int i)
    {
        var party = SelfReference.Is(text, mentions[i]) ? ItselfBefore(i) : Appositions.PartyOf(i) ?? Owners.InFront(i) ?? ByWords(i) ?? ByScore(i);
        Give(i, party ?? Begin(new Party()));
    }

    private int? ItselfBefore(int i) =>
        Enumerable.Range(0, i).LastOrDefault(k => SelfReference.Is(text, mentions[k]), -1) is >= 0 and var earlier ? partyOf[earlier] : null;

    /// <summary>Whom the words of a description mean. A description of several words means whoever was described so; of a bare noun, the party named last among
    /// those that were described with it, bear it as a role, or have it in their name.</summary>
    private int? ByWords(int i)
    {
        var again = ByDescription(i);
        if (again is not null && mentions[i].Core.Count > 1)
        {
            return again;
        }
        if (OwnedBodies.Of(text, mentions, this, mentions[i], Owners.PartiesOf(mentions[i])) is { } owned)
        {
            return owned;
        }
        int?[] found = [again, ByRole(i), ByNoun(i)];
        return found.Where(party => party is not null).MaxBy(party => parties[party!.Value].Mentions.Where(mention => mention < i).DefaultIfEmpty(-1).Max());
    }

    /// <summary>The same description again, or its bare noun: <c>a Taliban spokesperson</c>, <c>the spokesperson</c>.</summary>
    private int? ByDescription(int i)
    {
        var mention = mentions[i];
        if (mention.Mention.Form != MentionForm.Description || mention.Kind is "place" or "none" || WordOrder.IsQuantity(mention.Head))
        {
            return null;
        }
        for (var k = i - 1; k >= 0; k--)
        {
            var earlier = mentions[k];
            var isSame = earlier.Mention.Form == MentionForm.Description && earlier.Head == mention.Head && partyOf[k] >= 0
                && earlier.Number == mention.Number && !earlier.Mention.Contains(mention.Mention)
                && Distinctions.Quantity(earlier) == Distinctions.Quantity(mention) && !Distinctions.IsJoint(mention) && !Distinctions.IsJoint(earlier);
            var isAgain = earlier.Phrase == mention.Phrase && mention.Core.Count > 1 && mention.Determination != Determination.Possessive;
            // `a top Russian diplomat … the Russian diplomat`
            isAgain |= earlier.Determination == Determination.Indefinite && mention.Determination == Determination.Definite && mention.Core.Count > 1 && mention.Core.All(earlier.Core.Contains);
            var isBare = mention.Core.Count == 1 && mention.Determination is Determination.Definite or Determination.Demonstrative or Determination.None
                && earlier.Sentence < mention.Sentence && mention.Content.Count == 1;
            // A headline has no articles: `Poll: …` is `a Gazette poll` of the first paragraph.
            var isHeadlined = earlier is { Sentence: 0, Determination: Determination.None } && mention.Sentence is > 0 and < Opening && mention.Determination != Determination.Possessive && earlier.Core.All(mention.Core.Contains);
            isBare &= !(IsElsewhere(earlier) && ByNoun(i) is not null);
            if (isSame && (isAgain || isHeadlined || (isBare && mention.Kind is "person" or "organization")))
            {
                return partyOf[k];
            }
        }
        return null;
    }

    /// <summary><c>The foreign ministry in Sabor</c>: a body that its place sets apart from the one that is <c>the ministry</c> to the article.</summary>
    private bool IsElsewhere(MentionProfile mention) =>
        mention.Core.Count > 1 && Bodies.IsOrganization(mention) && text.Words.Dependents(mention.Mention.Head).Any(word => word > mention.Mention.Head && text.Words[word].Relation == "nmod" && char.IsUpper(text.Form(word)[0])
            && text.Words.Dependents(word).Any(c => text.Words[c].Relation == "case" && text.Lower(c) == "in"));

    /// <summary><c>the mayor</c>: of those whom the article calls so beside their names, the one named last.</summary>
    private int? ByRole(int i)
    {
        var mention = mentions[i];
        var isDefinite = mention.Determination == Determination.Definite || Owners.HasArticle(mention);
        var isTold = isDefinite || mention.Determination == Determination.Possessive || (mention.Determination == Determination.None && mention.Sentence == 0);
        if (mention.Mention.Form != MentionForm.Description || !isTold || mention.Number == GrammaticalNumber.Plural)
        {
            return null;
        }
        var bearers = Roles.Bearers(mention, !isDefinite)
            .Select(bearer => partyOf[bearer]).Where(party => party >= 0 && parties[party].Admits(mention)).ToHashSet();
        var latest = Enumerable.Range(0, i).LastOrDefault(k => bearers.Contains(partyOf[k]), -1);
        // The first paragraphs describe whom the next ones name.
        return latest >= 0 ? partyOf[latest] : bearers.Count == 1 && mention.Sentence < Opening ? bearers.Single() : null;
    }

    /// <summary><c>the ministry</c>, <c>the dockers’ union</c>, <c>Lathonia’s regulator</c>: the organisation named last whose name holds all its words; otherwise the only one that the article names later,
    /// where the first paragraphs say so or more than its sort is said.</summary>
    private int? ByNoun(int i)
    {
        var mention = mentions[i];
        if (mention.Mention.Form != MentionForm.Description || mention.Determination is Determination.Indefinite || mention.Number == GrammaticalNumber.Plural || !Bodies.IsOrganization(mention)
            || (mention.Determination == Determination.Possessive && mention.Core.Count == 1))
        {
            return null;
        }
        for (var k = i - 1; k >= 0; k--)
        {
            if (partyOf[k] >= 0 && BodyNames.Holds(parties[partyOf[k]], mention))
            {
                return partyOf[k];
            }
        }
        var later = mention.Sentence < Opening || mention.Core.Count > 1 ? Enumerable.Range(0, parties.Count).Where(party => parties[party].Mentions.Count > 0 && BodyNames.Holds(parties[party], mention)).Take(2).ToList() : [];
        return later.Count == 1 ? later[0] : null;
    }

    /// <summary>A person is no organisation, and the other way round: <c>the Ruiz campaign</c> is not Ruiz.</summary>
    private bool IsOfAnotherKind(MentionProfile mention, Party party) =>
        party.Name is not null && mention.Mention.Form == MentionForm.Description && mention.Number != GrammaticalNumber.Plural
            && (party.Kind == ActorKind.Person ? Kinds.IsOrganization(mention.Head) : party.Kind is ActorKind.Organization or ActorKind.Group or ActorKind.State && mention.Kind == "person" && !Kinds.IsOrganization(mention.Head));

    /// <summary>Whether the text says beside a name what somebody is, and it is not the office that a description means: the opposition leader is not <c>the minister</c>.</summary>
    public bool HasAnotherOffice(int party, MentionProfile mention)
    {
        if (mention.Mention.Form != MentionForm.Description || parties[party] is not { Name: not null, Kind: ActorKind.Person } || !Kinds.IsTitle(mention.Head) || Loose.Contains(mention.Head))
        {
            return false;
        }
        var roles = parties[party].Mentions.SelectMany(Roles.Of).ToList();
        return roles.Count > 0 && !roles.Exists(role => role.Noun == mention.Head);
    }

    private int? ByScore(int i)
    {
        var mention = mentions[i];
        if (mention.Mention.Form == MentionForm.Name || mention.Pronoun is PronounClass.Other || WordOrder.IsQuantity(mention.Head) || mention.Head == "other")
        {
            return null;
        }
        if (Owners.PersonOf(mention) is var owner and >= 0)
        {
            return Owners.SameOwners(i, owner);
        }
        var speakers = speakersOf(i);
        if (new SpokenOf(text, mentions, byHead, this).Of(i, speakers) is { } meant)
        {
            return meant;
        }
        var meansGroup = NounsForBodies.IsGroup(mention);
        var meansBody = !meansGroup && Bodies.IsBody(mention);
        var owners = Owners.PartiesOf(mention);
        var best = new Dictionary<int, float>();
        var isWritersHe = mention is { Pronoun: PronounClass.He or PronounClass.She, IsSource: true, Speaker: ChainText.Writer };
        for (var c = 0; c < scores[i].Candidates.Count; c++)
        {
            var candidate = scores[i].Candidates[c];
            var party = partyOf[candidate];
            var isNear = mention.Section == mentions[candidate].Section && (mention.Pronoun == PronounClass.None || mention.Sentence - mentions[candidate].Sentence <= PronounReach);
            var isSomebody = mention.Pronoun is not (PronounClass.He or PronounClass.She)
                || mentions[candidate].Kind == "person" || mentions[candidate].NameClass == "PER" || mentions[candidate].Pronoun != PronounClass.None;
            isSomebody &= !mention.IsSource || mention.Pronoun is not PronounClass.It || CanSpeak(candidate);
            isSomebody &= !meansBody || Bodies.MayBe(mention, party, candidate);
            isSomebody &= !meansGroup || (party >= 0 && parties[party] is { Name: not null, Kind: ActorKind.Group or ActorKind.Organization });
            if (party >= 0 && isNear && isSomebody && !speakers.Contains(party) && !owners.Contains(party) && !mentions[candidate].Mention.Contains(mention.Mention) && parties[party].Admits(mention)
                && !IsOfAnotherKind(mention, parties[party]) && !HasAnotherOffice(party, mention) && !Distinctions.AreTwo(i, parties[party]))
            {
                // `“Ruiz knows it,” he said`: whoever speaks is seldom one of whom he speaks.
                var likelihood = scores[i].Scores[c] - (isWritersHe && mentions[candidate].Speaker != ChainText.Writer ? InsideQuotation : 0);
                best[party] = Math.Max(best.GetValueOrDefault(party, float.NegativeInfinity), likelihood);
            }
        }
        if (best.Count == 0)
        {
            return null;
        }
        var (likeliest, score) = best.MaxBy(pair => pair.Value);
        // `The U.S. envoy` says who it is; an unnamed spokeswoman is not that for want of a better one.
        var saysWho = mention is { Mention.Form: MentionForm.Description, Core.Count: > 1 } && parties[likeliest].Name is null;
        return score > (meansGroup ? float.NegativeInfinity : saysWho ? scores[i].New : Threshold(i)) ? likeliest : null;
    }

    /// <summary>Whether a mention may be what <c>it</c> means that says something: neither a month nor the economy does.</summary>
    private bool CanSpeak(int candidate) =>
        mentions[candidate].Kind is "person" or "organization" || mentions[candidate].NameClass is "PER" or "ORG" || mentions[candidate].Pronoun != PronounClass.None
            || (partyOf[candidate] >= 0 && parties[partyOf[candidate]] is { Name: not null, Kind: not ActorKind.Unnamed })
            || Kinds.OfDescription(mentions[candidate].Head) != ActorKind.Unnamed;

    private float Threshold(int i) => mentions[i].Pronoun switch
    {
        PronounClass.He or PronounClass.She => float.NegativeInfinity,
        PronounClass.They or PronounClass.It when sourceHeads.Contains(mentions[i].Mention.Head) => scores[i].New - NeedOfASource,
        PronounClass.None when mentions[i] is { Kind: "person", Determination: Determination.Definite, Number: not GrammaticalNumber.Plural }
            && sourceHeads.Contains(mentions[i].Mention.Head) && text.Words[mentions[i].Mention.Head].PartOfSpeech != "ADJ" => scores[i].New - NeedOfADescription,
        PronounClass.None when mentions[i] is { Determination: Determination.Definite or Determination.Demonstrative, Number: not GrammaticalNumber.Plural, Core.Count: 1 } && Kinds.IsOrganization(mentions[i].Head)
            && (mentions[i].IsSource || BodyNouns.IsCommercial(mentions[i].Head))
            => scores[i].New - (BodyNouns.IsCommercial(mentions[i].Head) ? NeedOfACompany : NeedOfADescription),
        _ => scores[i].New,
    };
}
