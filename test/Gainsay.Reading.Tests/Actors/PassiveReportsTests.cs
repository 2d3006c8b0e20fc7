using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Tests.Attributions;

namespace Gainsay.Reading.Tests.Actors;

public sealed class PassiveReportsTests
{
    [Theory]
    [InlineData("She/PRON/2/nsubj:pass was/AUX/2/aux:pass told/VERB/-1/root by/ADP/4/case friends/NOUN/2/obl:agent that/SCONJ/7/mark it/PRON/7/nsubj rained/VERB/2/ccomp", "friends")]
    [InlineData("She/PRON/2/nsubj:pass was/AUX/2/aux:pass told/VERB/-1/root on/ADP/4/case Monday/PROPN/2/obl that/SCONJ/7/mark it/PRON/7/nsubj rained/VERB/2/ccomp", null)]
    [InlineData("She/PRON/2/nsubj had/AUX/2/aux told/VERB/-1/root by/ADP/4/case friends/NOUN/2/obl:agent that/SCONJ/7/mark it/PRON/7/nsubj rained/VERB/2/ccomp", null)]
    public void Who_tells_is_the_agent_of_the_passive_verb(string tree, string? speaker)
    {
        var (text, words) = MadeTree.Of(tree);
        var chains = new ChainText(text, words, [.. Enumerable.Repeat(0, words.Count)], [.. Enumerable.Repeat(0, words.Count)]);
        var attribution = new Attribution { Source = [MadeTree.Part(text, "She")], Cue = [words[1].Span.Cover(words[2].Span)], Content = [MadeTree.Part(text, "that it rained")] };
        Assert.Equal(speaker, PassiveReports.Speaker(chains, attribution) is { } word ? chains.Form(word) : null);
    }
}
