using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class ParticipleCuesTests
{
    private const string Clause = "Council/NOUN/1/nsubj shut/VERB/-1/root the/DET/3/det bridge/NOUN/1/obj saying/VERB/1/advcl it/PRON/7/nsubj was/AUX/7/cop unsafe/ADJ/4/ccomp";
    private const string TakenForConjunction = "Council/NOUN/1/nsubj shut/VERB/-1/root the/DET/3/det bridge/NOUN/1/obj claiming/VERB/7/mark it/PRON/7/nsubj was/AUX/7/cop unsafe/ADJ/1/advcl";
    private const string NoCue = "Council/NOUN/1/nsubj shut/VERB/-1/root the/DET/3/det bridge/NOUN/1/obj hoping/NOUN/1/advcl it/PRON/7/nsubj was/AUX/7/cop unsafe/ADJ/4/ccomp";
    private const string NothingSaid = "Council/NOUN/1/nsubj shut/VERB/-1/root the/DET/3/det bridge/NOUN/1/obj saying/VERB/1/advcl nothing/PRON/4/obj";

    private static readonly ParticipleCues Cues = new(new CueLexicon());

    [Theory]
    [InlineData(Clause, "saying")]
    [InlineData(TakenForConjunction, "claiming")]
    public void A_participle_reports_for_the_source_of_the_verb_that_it_hangs_on(string tree, string cue)
    {
        var (text, words) = MadeTree.Of(tree);
        var found = Assert.Single(Cues.Settle(text, words, [Shut(text)]), relation => relation.Cue != Shut(text).Cue);
        Assert.Equal(
            ("Council", cue, "it was unsafe"),
            (text[found.Source[0].Start..found.Source[0].End], text[found.Cue.Start..found.Cue.End], text[found.Content[0].Start..found.Content[0].End]));
    }

    [Theory]
    [InlineData(NoCue)]
    [InlineData(NothingSaid)]
    public void A_noun_and_one_that_says_nothing_report_nothing(string tree)
    {
        var (text, words) = MadeTree.Of(tree);
        Assert.Single(Cues.Settle(text, words, [Shut(text)]));
    }

    [Fact]
    public void What_is_reported_already_and_what_nobody_is_known_to_say_are_left()
    {
        var (text, words) = MadeTree.Of(Clause);
        Assert.Empty(Cues.Settle(text, words, []));
        Assert.Equal(2, Cues.Settle(text, words, [Shut(text), new FoundRelation([], MadeTree.Part(text, "saying"), [MadeTree.Part(text, "it was unsafe")], 1, 1)]).Count);
    }

    [Fact]
    public void A_content_that_took_the_participle_along_ends_before_it()
    {
        var (text, words) = MadeTree.Of(Clause);
        var settled = Cues.Settle(text, words, [Shut(text) with { Content = [MadeTree.Part(text, "the bridge").Cover(MadeTree.Part(text, "unsafe"))] }]);
        Assert.Equal(["the bridge", "it was unsafe"], settled.Select(relation => text[relation.Content[0].Start..relation.Content[0].End]));
    }

    private static FoundRelation Shut(string text) => new([MadeTree.Part(text, "Council")], MadeTree.Part(text, "shut"), [MadeTree.Part(text, "the bridge")], 0.9, 0.9);
}
