using Gainsay.Reading.Actors.Chains;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Tells a noun that a headline writes with a capital, as it does all its words, from a name: <c>Whistle-Blower Says Firm Knew</c>.</summary>
internal static class HeadlineNouns
{
    /// <summary>Whether a mention that looks like a name is a noun of a headline: the model sees no name in it, and nothing in the text below is called so.</summary>
    public static bool Is(ChainText text, Mention mention) =>
        mention.Form == MentionForm.Name && text.SentenceOf(mention.Head) == 0 && text.Words[mention.Head] is { PartOfSpeech: "PROPN", Name: "O" } && IsOfNouns(text, mention) && IsInCapitals(text)
            && !Enumerable.Range(0, text.Words.Count).Any(word => text.SentenceOf(word) > 0 && text.Form(word) == text.Form(mention.Head));

    private static bool IsOfNouns(ChainText text, Mention mention) => Enumerable.Range(mention.First, mention.Last - mention.First + 1).All(word => text.Words[word].Name == "O");

    private static bool IsInCapitals(ChainText text)
    {
        var words = Enumerable.Range(0, text.Words.Count).TakeWhile(word => text.SentenceOf(word) == 0).Where(word => char.IsLetter(text.Form(word)[0])).ToList();
        return 3 * words.Count(word => char.IsUpper(text.Form(word)[0])) > 2 * words.Count;
    }
}
