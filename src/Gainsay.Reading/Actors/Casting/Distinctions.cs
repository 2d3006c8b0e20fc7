using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>What tells a description from a party, whatever the scores say: many and one, other numbers, other names before the noun.</summary>
internal sealed class Distinctions(ChainText text, IReadOnlyList<MentionProfile> mentions, ActorKinds kinds, Roles roles)
{
    // Nouns of many in the singular.
    private static readonly HashSet<string> Crowds = new(
        [
            "elite", "establishment", "electorate", "public", "voter", "base", "crowd", "audience", "left", "right", "media", "press", "majority", "minority", "half", "third", "percent",
            "side", "pair", "couple", "duo", "trio",
        ],
        StringComparer.Ordinal);

    // `some friends` are others than `friends of Ruiz`, and than `many friends`.
    private static readonly HashSet<string> Counting = new(["some", "other", "another", "several", "many", "few", "most"], StringComparer.Ordinal);

    private static readonly KnownNames Known = new();

    /// <summary>Whether a description cannot mean a party.</summary>
    /// <param name="i">The mention.</param>
    /// <param name="party">The party.</param>
    public bool AreTwo(int i, Party party)
    {
        var mention = mentions[i];
        if (mention.Mention.Form != MentionForm.Description)
        {
            return false;
        }
        if (IsJoint(mention) || party.Mentions.Exists(k => IsJoint(mentions[k])))
        {
            return true;
        }
        if (Differ(PublicOffices.FieldsOf(mention), FieldsOf(party)) || (party.Kind is ActorKind.Group or ActorKind.Organization && Differ(States(mention), [.. party.Mentions.SelectMany(k => States(mentions[k])), .. StatesIn(party.Name)])))
        {
            return true;
        }
        return party switch
        {
            { Name: not null, Kind: ActorKind.Person } => IsCrowd(mention) || IsIntroduced(mention) || (IsSpokesperson(mention.Head) && !party.Mentions.SelectMany(roles.Of).Any(role => IsSpokesperson(role.Noun))),
            { Name: null } when Descriptions(party) is { Count: > 0 } described => AreOthers(mention, described),
            _ => false,
        };
    }

    /// <summary>The states that the words before a noun or a name tell: <c>the Iraqi group</c>, <c>the Afghan Taliban</c>.</summary>
    private HashSet<string> States(MentionProfile mention) =>
        mention.Mention.Form == MentionForm.Pronoun ? [] : [.. Before(mention).Select(word => Known.StateOfAdjective(text.Form(word))).OfType<string>()];

    /// <summary><c>Pakistan</c> of <c>the Taliban of Pakistan</c>.</summary>
    private static IEnumerable<string> StatesIn(string? name) =>
        name is null || !name.Contains(" of ", StringComparison.Ordinal) ? [] : name.Split(' ').Where(word => Known.KindOf(word) == ActorKind.State);

    private HashSet<string> FieldsOf(Party party) => [.. PublicOffices.FieldsIn(party.Name), .. Descriptions(party).SelectMany(PublicOffices.FieldsOf)];

    /// <summary>Whether a mention joins nouns, <c>candidates and voters</c>, who speak as one and are neither.</summary>
    public bool IsJoint(MentionProfile mention) => WordOrder.LastJoined(text, mention) > mention.Mention.Head;

    /// <summary>The word that says how many of a crowd: <c>many</c>; empty where none does.</summary>
    public string Quantity(MentionProfile mention) =>
        mention.Mention.First < mention.Mention.Head && text.Lower(mention.Mention.First) is var first && Counting.Contains(first) ? first : "";

    /// <summary>Whether a word says how many of a crowd.</summary>
    public static bool IsCounting(string word) => Counting.Contains(word.ToLowerInvariant());

    private List<MentionProfile> Descriptions(Party party) => [.. party.Mentions.Select(k => mentions[k]).Where(mention => mention.Mention.Form == MentionForm.Description)];

    private bool AreOthers(MentionProfile mention, List<MentionProfile> described)
    {
        var isCrowd = mention.Number == GrammaticalNumber.Plural;
        return (isCrowd && (Quantity(mention) is "other" or "another" || !described.Exists(other => Quantity(other) == Quantity(mention))))
            || Differ(Numbers(mention), [.. described.SelectMany(Numbers)])
            || ((isCrowd || mention.Kind == "organization") && Differ(Names(mention), [.. described.SelectMany(Names)]));
    }

    private bool IsCrowd(MentionProfile mention) =>
        Crowds.Contains(mention.Head) || (text.Words[mention.Mention.Head].PartOfSpeech == "ADJ" && mention.Determination == Determination.Definite);

    /// <summary><c>An aide said</c>: nobody who was named before, but where it is said of him.</summary>
    private bool IsIntroduced(MentionProfile mention) =>
        mention is { Determination: Determination.Indefinite, Relation: not ("appos" or "conj") } && text.Lower(mention.Mention.First) is "a" or "an"
            && !text.Words.Dependents(mention.Mention.Head).Any(word => text.Words[word].Relation == "cop");

    private static bool IsSpokesperson(string noun) => noun.StartsWith("spokes", StringComparison.Ordinal);

    private static bool Differ(HashSet<string> some, HashSet<string> others) => some.Count > 0 && others.Count > 0 && !some.Overlaps(others);

    private HashSet<string> Numbers(MentionProfile mention) => [.. Before(mention).Where(word => text.Words[word].PartOfSpeech == "NUM").Select(text.Lower)];

    /// <summary>Names and adjectives of names before the noun: <c>Saudi officials</c>, <c>the Ruiz campaign</c>.</summary>
    private HashSet<string> Names(MentionProfile mention) =>
        [.. Before(mention).Where(word => char.IsUpper(text.Form(word)[0]) && text.Words[word].PartOfSpeech is "PROPN" or "ADJ" && !kinds.IsTitle(text.Form(word))).Select(text.Lower)];

    private static IEnumerable<int> Before(MentionProfile mention) => Enumerable.Range(mention.Mention.First, mention.Mention.Head - mention.Mention.First);
}
