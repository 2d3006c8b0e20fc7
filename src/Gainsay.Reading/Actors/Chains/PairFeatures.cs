namespace Gainsay.Reading.Actors.Chains;

/// <summary>What is looked at to decide whether a mention refers to the same as an earlier one, or to nothing before it.</summary>
/// <remarks>The features are those of the mention-pair tradition (Soon, Ng and Lim, Computational Linguistics 27(4), 2001; Clark and Manning,
/// EMNLP 2016), with the reader's own score of the pair among them.</remarks>
internal static class PairFeatures
{
    /// <summary>Numbers of a pair.</summary>
    public const int PairWidth = 95;

    /// <summary>Numbers of a mention that may be the first of its kind.</summary>
    public const int NewWidth = 46;

    /// <summary>The places of the reader's own scores among the numbers of a pair, which are fuzzier on texts that it was not trained on.</summary>
    public const int ReaderScores = 3;

    private const float ReaderScale = 8;
    private const int Classes = (int)PronounClass.Other + 1;
    private const int Forms = (int)MentionForm.Pronoun + 1;
    private const int Determinations = (int)Determination.Possessive + 1;

    /// <param name="target">Takes <see cref="PairWidth"/> numbers.</param>
    /// <param name="earlier">The mention that is looked back to.</param>
    /// <param name="later">The mention that looks back.</param>
    /// <param name="chain">The reader's score of the pair, of the mention's best antecedent, and that it is new.</param>
    /// <param name="between">Mentions from the earlier one to the later one.</param>
    /// <param name="sameBefore">How many mentions up to the earlier one are written like it.</param>
    /// <param name="standing">How much the article has made of the earlier one's person up to the later one.</param>
    public static void WritePair(
        Span<float> target, MentionProfile earlier, MentionProfile later, (float Pair, float Best, float New) chain, int between, int sameBefore,
        PersonStanding standing)
    {
        var writer = new FeatureWriter(target);
        writer.Add(chain.Pair / ReaderScale);
        writer.Add((chain.Pair - chain.Best) / ReaderScale);
        writer.Add((chain.Pair - chain.New) / ReaderScale);
        var sentences = later.Sentence - earlier.Sentence;
        writer.AddChoice(sentences switch { 0 => 0, 1 => 1, 2 => 2, <= 4 => 3, <= 8 => 4, <= 16 => 5, _ => 6 }, 7);
        writer.Add(MathF.Log(1 + between) / 5);
        writer.Add(MathF.Log(1 + sameBefore) / 2);
        WriteStrings(ref writer, earlier, later);
        writer.AddChoice(((int)later.Mention.Form * Forms) + (int)earlier.Mention.Form, Forms * Forms);
        writer.AddChoice((int)later.Pronoun, Classes);
        WriteAgreement(ref writer, earlier, later);
        WriteSyntax(ref writer, earlier, later);
        writer.AddChoice((int)later.Determination, Determinations);
        writer.AddChoice((int)earlier.Determination, Determinations);
        WriteStanding(ref writer, earlier, later, standing);
        System.Diagnostics.Debug.Assert(writer.Written == PairWidth, $"{writer.Written}");
    }

    /// <param name="target">Takes <see cref="NewWidth"/> numbers.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="chain">The reader's score of the mention's best antecedent, and that it is new.</param>
    /// <param name="sameHead">How many earlier mentions have the same head word, and are written alike, and may be looked back to.</param>
    public static void WriteNew(Span<float> target, MentionProfile mention, (float Best, float New) chain, (int Head, int Phrase, int Any) sameHead)
    {
        var writer = new FeatureWriter(target);
        writer.Add(chain.New / ReaderScale);
        writer.Add(chain.Best / ReaderScale);
        writer.Add((chain.New - chain.Best) / ReaderScale);
        writer.Add(sameHead.Head > 0);
        writer.Add(sameHead.Phrase > 0);
        writer.Add(MathF.Log(1 + sameHead.Head) / 3);
        writer.Add(MathF.Log(1 + sameHead.Phrase) / 3);
        writer.Add(sameHead.Any == 0);
        writer.Add(MathF.Log(1 + sameHead.Any) / 5);
        writer.AddChoice((int)mention.Mention.Form, Forms);
        writer.AddChoice((int)mention.Pronoun, Classes);
        writer.AddChoice((int)mention.Determination, Determinations);
        writer.AddChoice((int)mention.Number, 3);
        writer.AddChoice(KindOf(mention), 4);
        writer.Add(mention.IsSubject);
        writer.Add(mention.Relation is "obj" or "iobj");
        writer.Add(mention.Relation == "nmod:poss");
        writer.Add(mention.Relation is "appos");
        writer.Add(mention.Relation is "compound" or "nmod" or "amod");
        writer.Add(mention.Antecedent >= 0);
        writer.Add(MathF.Log(mention.Content.Count) / 2);
        writer.Add(mention.NameClass is "PER");
        writer.Add(mention.NameClass is "ORG");
        writer.Add(mention.NameClass is "LOC");
        writer.Add(mention.IsSource);
        System.Diagnostics.Debug.Assert(writer.Written == NewWidth, $"{writer.Written}");
    }

    private static void WriteStrings(ref FeatureWriter writer, MentionProfile earlier, MentionProfile later)
    {
        var areWords = later.Pronoun == PronounClass.None && earlier.Pronoun == PronounClass.None;
        writer.Add(areWords && earlier.Phrase == later.Phrase);
        writer.Add(!areWords && earlier.Head == later.Head);
        writer.Add(areWords && earlier.Head == later.Head);
        writer.Add(areWords && NameForms.SameNoun(earlier.Head, later.Head));
        writer.Add(areWords && later.Core.All(earlier.Core.Contains));
        writer.Add(areWords && earlier.Core.All(later.Core.Contains));
        writer.Add(areWords && later.Content.Any(earlier.Content.Contains));
        writer.Add(areWords && later.Core[^1] == earlier.Core[^1]);
        writer.Add(areWords && later.Core[0] == earlier.Core[0]);
        writer.Add(areWords && NameForms.IsAcronym(earlier.Core, later.Core));
        // `the first plan`, `the second plan`: the same noun, and words on both sides that the other lacks.
        writer.Add(areWords && earlier.Head == later.Head && later.Core.Any(w => !earlier.Core.Contains(w)) && earlier.Core.Any(w => !later.Core.Contains(w)));
    }

    private static void WriteAgreement(ref FeatureWriter writer, MentionProfile earlier, MentionProfile later)
    {
        writer.Add(earlier.Kind == later.Kind);
        writer.Add(earlier.NameClass.Length > 0 && later.NameClass.Length > 0 && earlier.NameClass != later.NameClass);
        writer.Add(earlier.Number == later.Number && later.Number != GrammaticalNumber.Unknown);
        writer.Add(earlier.Number != later.Number && earlier.Number != GrammaticalNumber.Unknown && later.Number != GrammaticalNumber.Unknown);
        writer.Add(Clash(earlier.Gender, later.Gender));
        writer.Add(earlier.Gender == later.Gender && earlier.Gender is Gender.Male or Gender.Female);
        var isSpeaker = earlier.Speaker == later.Speaker;
        writer.Add(isSpeaker);
        writer.Add(isSpeaker && later.Pronoun is PronounClass.I && earlier.Pronoun is PronounClass.I);
        writer.Add(!isSpeaker && later.Pronoun is PronounClass.I && earlier.Pronoun is PronounClass.I);
        writer.Add(isSpeaker && later.Pronoun is PronounClass.You && earlier.Pronoun is PronounClass.You);
        writer.Add(!isSpeaker && (later.Pronoun, earlier.Pronoun) is (PronounClass.I, PronounClass.You) or (PronounClass.You, PronounClass.I));
        writer.Add(isSpeaker && later.Pronoun is PronounClass.We && earlier.Pronoun is PronounClass.We);
        writer.Add(IsDialogue(later.Pronoun) != IsDialogue(earlier.Pronoun));
    }

    private static void WriteSyntax(ref FeatureWriter writer, MentionProfile earlier, MentionProfile later)
    {
        writer.Add(later.IsSubject);
        writer.Add(earlier.IsSubject);
        writer.Add(earlier.IsSubject && later.IsSubject);
        writer.Add(earlier.Relation is "obj" or "iobj");
        writer.Add(earlier.Relation is "obl" or "nmod");
        writer.Add(earlier.Relation is "nmod:poss");
        writer.Add(later.Relation is "nmod:poss");
        writer.Add(earlier.Relation == later.Relation);
        writer.Add(earlier.Mention.Contains(later.Mention));
        writer.Add(later.Mention.Contains(earlier.Mention));
        writer.Add(later.IsAppositionTo(earlier));
        writer.Add(later.IsPredicateOf(earlier) || earlier.IsPredicateOf(later));
        writer.Add(later.Antecedent >= 0 && later.Antecedent == earlier.Mention.Head);
        writer.Add(later.Antecedent >= 0 && later.Antecedent != earlier.Mention.Head);
        writer.Add(earlier.NameClass is "PER");
        writer.Add(earlier.Kind is "person");
        writer.Add(later.Kind is "person");
        writer.Add(earlier.Relation is "compound" or "amod");
        writer.Add(later.IsConjunctOf(earlier));
    }

    private static void WriteStanding(ref FeatureWriter writer, MentionProfile earlier, MentionProfile later, PersonStanding standing)
    {
        writer.Add(MathF.Log(1 + standing.Times) / 4);
        writer.Add(standing.IsLast);
        writer.Add(standing.IsFirst);
        writer.Add(Clash(standing.Gender, later.Gender));
        writer.Add(standing.Gender == later.Gender && later.Gender is Gender.Male or Gender.Female);
        writer.Add(earlier.IsSource);
        writer.Add(later.IsSource);
        writer.Add(earlier.IsSource && later.IsSource);
        writer.Add(standing.SpokeLast);
        writer.Add(later.IsSource && standing.SpokeLast);
    }

    private static int KindOf(MentionProfile mention) => mention.Kind switch { "person" => 0, "organization" => 1, "place" => 2, _ => 3 };

    private static bool IsDialogue(PronounClass pronoun) => pronoun is PronounClass.I or PronounClass.We or PronounClass.You;

    public static bool Clash(Gender a, Gender b) => (a, b) is (Gender.Male, Gender.Female or Gender.Thing) or (Gender.Female, Gender.Male or Gender.Thing)
        or (Gender.Thing, Gender.Male or Gender.Female or Gender.Person) or (Gender.Person, Gender.Thing);
}
