using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Chains;

internal enum GrammaticalNumber
{
    Unknown,
    Singular,
    Plural,
}

internal enum Gender
{
    Unknown,
    Male,
    Female,

    /// <summary>Somebody, of either gender.</summary>
    Person,

    Thing,
}

internal enum Determination
{
    None,
    Definite,
    Indefinite,
    Demonstrative,
    Possessive,
}

/// <summary>What coreference asks of a mention, looked up once.</summary>
internal sealed class MentionProfile
{
    private static readonly NounGenders Genders = new();

    /// <param name="text">The text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="phrase">First and last word of the source that it heads; null where it heads none, as far as anybody has looked.</param>
    public MentionProfile(ChainText text, Mention mention, (int First, int Last)? phrase = null)
    {
        Mention = mention;
        Source = phrase;
        var words = text.Words;
        var reading = words[mention.Head];
        Head = text.Lower(mention.Head);
        Sentence = text.SentenceOf(mention.Head);
        Section = text.SectionOf(mention.Head);
        Speaker = text.SpeakerOf(mention.Head);
        Kind = reading.Mention;
        NameClass = reading.Name.Length > 2 ? reading.Name[2..] : "";
        Relation = reading.Relation;
        Content = [.. Enumerable.Range(mention.First, mention.Last - mention.First + 1).Where(IsContent).Select(text.Lower)];
        Core = [.. Enumerable.Range(mention.First, Math.Min(mention.Last, CoreEnd(text)) - mention.First + 1).Where(IsContent).Select(text.Lower)];
        Phrase = string.Join(' ', Core);
        Pronoun = mention.Form == MentionForm.Pronoun ? Pronouns.ClassOf(Head) : PronounClass.None;
        Determination = DeterminationOf(text);
        Gender = GenderOf(text);
        Number = NumberOf(text);
        Antecedent = RelativeClauses.AntecedentOf(text, mention.Head);
        Bound = Bind(words);
        return;

        bool IsContent(int word) => word == mention.Head || words[word].PartOfSpeech is "NOUN" or "PROPN" or "ADJ" or "NUM" or "VERB" or "X";
    }

    public Mention Mention { get; }

    /// <summary>First and last word of the source that it heads: wider than the mention where the tree goes astray.</summary>
    public (int First, int Last)? Source { get; }

    /// <summary>Whether somebody speaks here: it is the source of an attribution.</summary>
    public bool IsSource => Source is not null;

    /// <summary>The head word in lower case.</summary>
    public string Head { get; }

    public int Sentence { get; }

    /// <summary>By <see cref="ChainText.SectionOf"/>.</summary>
    public int Section { get; }

    public int Speaker { get; }

    /// <summary>By <see cref="ReaderLabels.Mention"/>.</summary>
    public string Kind { get; }

    /// <summary><c>PER</c>, <c>ORG</c>, <c>LOC</c>, <c>MISC</c>, or empty.</summary>
    public string NameClass { get; }

    public string Relation { get; }

    /// <summary>Its words that mean something by themselves, in lower case.</summary>
    public IReadOnlyList<string> Content { get; }

    /// <summary>The same, up to the head and the rest of its name.</summary>
    public IReadOnlyList<string> Core { get; }

    /// <summary><see cref="Core"/> as one string.</summary>
    public string Phrase { get; }

    public PronounClass Pronoun { get; }

    public Determination Determination { get; }

    public Gender Gender { get; }

    public GrammaticalNumber Number { get; }

    /// <summary>Of a relative pronoun, the word that its clause hangs on; -1 for any other mention.</summary>
    public int Antecedent { get; }

    /// <summary>The word that it is an apposition to, the subject that it is said of, and the word that it is joined to by a conjunction; -1 for none.</summary>
    private (int Apposition, int Subject, int Conjunct) Bound { get; }

    public bool IsSubject => Relation.StartsWith("nsubj", StringComparison.Ordinal);

    /// <summary>Whether it is an apposition to the other mention: <c>Ana Ruiz, the envoy</c>.</summary>
    public bool IsAppositionTo(MentionProfile other) => Bound.Apposition == other.Mention.Head;

    /// <summary>Whether it is said of the other mention: <c>Ana Ruiz is the envoy</c>.</summary>
    public bool IsPredicateOf(MentionProfile other) => Bound.Subject == other.Mention.Head;

    public bool IsConjunctOf(MentionProfile other) => Bound.Conjunct == other.Mention.Head;

    private (int Apposition, int Subject, int Conjunct) Bind(ReadWords words)
    {
        var head = Mention.Head;
        var isPredicate = words.Dependents(head).Any(dependent => words[dependent].Relation == "cop");
        var subject = isPredicate ? words.Dependents(head).FirstOrDefault(dependent => words[dependent].Relation == "nsubj", -1) : -1;
        return (Relation == "appos" ? words[head].Head : -1, subject, Relation == "conj" ? words[head].Head : -1);
    }

    private int CoreEnd(ChainText text)
    {
        var end = Mention.Head;
        while (end < Mention.Last && text.Words[end + 1].Relation is "flat" or "goeswith" or "fixed" or "compound")
        {
            end++;
        }
        return end;
    }

    private Determination DeterminationOf(ChainText text)
    {
        foreach (var dependent in text.Words.Dependents(Mention.Head))
        {
            if (text.Words[dependent].Relation == "nmod:poss")
            {
                return Determination.Possessive;
            }
            if (text.Words[dependent].Relation == "det")
            {
                return text.Lower(dependent) switch
                {
                    "the" => Determination.Definite,
                    "this" or "that" or "these" or "those" => Determination.Demonstrative,
                    _ => Determination.Indefinite,
                };
            }
        }
        return Determination.None;
    }

    private Gender GenderOf(ChainText text)
    {
        if (Pronoun != PronounClass.None)
        {
            return Pronouns.GenderOf(Pronoun);
        }
        var byWords = Genders.Of(Enumerable.Range(Mention.First, CoreEnd(text) - Mention.First + 1).Select(text.Lower), Head);
        return byWords != Gender.Unknown ? byWords
            : Kind == "person" ? Gender.Person
            : Kind is "place" or "other" ? Gender.Thing
            : Gender.Unknown;
    }

    private GrammaticalNumber NumberOf(ChainText text)
    {
        if (Pronoun != PronounClass.None)
        {
            return Pronouns.NumberOf(Pronoun);
        }
        if (Mention.Form == MentionForm.Name)
        {
            return NameClass == "PER" ? GrammaticalNumber.Singular : GrammaticalNumber.Unknown;
        }
        var hasConjunct = text.Words.Dependents(Mention.Head).Any(dependent => text.Words[dependent].Relation == "conj");
        var isPlural = Head is "people" or "police" or "men" or "women" or "children" or "media"
            || (Head.Length > 3 && Head.EndsWith('s') && !Head.EndsWith("ss", StringComparison.Ordinal) && !Head.EndsWith("us", StringComparison.Ordinal)
                && !Head.EndsWith("is", StringComparison.Ordinal));
        return isPlural ? GrammaticalNumber.Plural : hasConjunct || Kind == "organization" ? GrammaticalNumber.Unknown : GrammaticalNumber.Singular;
    }
}
