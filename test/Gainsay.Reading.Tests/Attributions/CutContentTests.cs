using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class CutContentTests
{
    // Word, part of speech, head (counted from 0), relation: as the reader's trees have them.
    private const string DeniesClause = "Council/NOUN/1/nsubj denies/VERB/-1/root roofs/NOUN/4/nsubj:pass were/AUX/4/aux:pass neglected/VERB/1/ccomp for/ADP/6/case years/NOUN/4/obl";
    private const string CueHangsOnClause = "Council/NOUN/1/nsubj denies/VERB/4/nsubj:pass roofs/NOUN/1/obj were/AUX/4/aux:pass neglected/VERB/-1/root for/ADP/6/case years/NOUN/4/obl";
    private const string PhraseOfContent = "Council/NOUN/1/nsubj denied/VERB/-1/root talks/NOUN/1/obj with/ADP/5/case the/DET/5/det builder/NOUN/2/nmod";
    private const string PhraseOfCue = "Council/NOUN/1/nsubj denied/VERB/-1/root talks/NOUN/1/obj with/ADP/5/case the/DET/5/det builder/NOUN/1/obl";
    private const string PhraseOfTime = "Council/NOUN/1/nsubj denied/VERB/-1/root talks/NOUN/1/obj on/ADP/4/case Monday/PROPN/2/nmod";
    private const string Participle = "Denying/VERB/4/advcl talks/NOUN/0/obj ,/PUNCT/0/punct Marsh/PROPN/4/nsubj left/VERB/-1/root";
    private const string AfterMark = "Council/NOUN/1/nsubj denied/VERB/-1/root talks/NOUN/1/obj ,/PUNCT/5/punct with/ADP/5/case builders/NOUN/2/nmod";

    [Theory]
    [InlineData(DeniesClause, "denies", "roofs", "roofs were neglected for years")]
    [InlineData(CueHangsOnClause, "denies", "roofs", "roofs were neglected for years")]
    [InlineData(PhraseOfContent, "denied", "talks", "talks with the builder")]
    [InlineData(PhraseOfCue, "denied", "talks", "talks with the builder")]
    public void A_content_goes_on_to_the_end_of_its_clause_or_phrase(string tree, string cue, string content, string whole) =>
        Assert.Equal(whole, Completed(tree, cue, content));

    [Theory]
    [InlineData(PhraseOfTime, "denied", "talks")]
    [InlineData(Participle, "Denying", "talks")]
    [InlineData(AfterMark, "denied", "talks")]
    [InlineData(PhraseOfContent, "denied", "talks with the builder")]
    public void A_content_that_is_whole_stays_as_it_is(string tree, string cue, string content) =>
        Assert.Equal(content, Completed(tree, cue, content));

    private static string Completed(string tree, string cue, string content)
    {
        var (text, words) = MadeTree.Of(tree);
        var found = CutContent.Complete(text, words, new FoundRelation([], MadeTree.Part(text, cue), [MadeTree.Part(text, content)], 1, 1));
        return text[found[0].Start..found[^1].End];
    }
}
