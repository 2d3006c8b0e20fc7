using Gainsay.Reading.Pairs;
using Gainsay.Training.Pairs.Data;

namespace Gainsay.Reading.Tests.Pairs;

/// <summary>The readers of the corpora that the pair model learns from; their sources are part of the training program.</summary>
public sealed class PairCorpusTests
{
    [Theory]
    [InlineData("contradict", PairLabel.Contradicts)]
    [InlineData("entail", PairLabel.Agrees)]
    [InlineData("neutral", PairLabel.Neither)]
    internal void The_premise_is_the_earlier_claim(string label, PairLabel expected)
    {
        var pair = Assert.Single(NliCorpus.Read([$$"""{"premise":"It rains -LRB- hard -RRB-.","hypothesis":"It is dry.","label":"{{label}}"}"""]));
        Assert.Equal(new LabelledPair("It rains ( hard ).", "It is dry.", expected), pair);
    }

    [Fact]
    public void Pairs_with_other_labels_are_left_out() =>
        Assert.Empty(NliCorpus.Read(["""{"premise":"It rains.","hypothesis":"It pours.","label":"not_entail"}"""]));

    [Theory]
    [InlineData("hallucinated_fact_insertion", 0)]
    [InlineData("antonym_swap|hallucinated_fact_insertion", 1)]
    public void A_fact_that_is_only_added_contradicts_nothing(string edits, int expected) => Assert.Equal(
        expected,
        NliCorpus.Read([$$"""{"premise":"It rains.","hypothesis":"It rained on Ana.","label":"contradict","edit_types":"{{edits}}"}"""]).Count());

    [Fact]
    public void Every_third_topic_of_ClaimDiff_is_held_out()
    {
        var pairs = new[] { "d", "a", "c", "b", "f", "e", "a" }
            .SelectMany(topic => ClaimDiffCorpus.Read([$$"""{"topic":"{{topic}}","claim_a":"x","claim_b":"y","label":"agree"}"""]));
        Assert.Equal(["c", "f"], ClaimDiffCorpus.HeldOutTopics(pairs).Order());
    }

    [Fact]
    public void An_unknown_label_of_ClaimDiff_is_named()
    {
        var problem = Assert.Throws<InvalidDataException>(() =>
            ClaimDiffCorpus.Read(["""{"pair_id":"p1","topic":"t","claim_a":"x","claim_b":"y","label":"maybe"}"""]).ToList());
        Assert.Equal("ClaimDiff row p1: found the label `maybe`, expected contradict, agree or neutral.", problem.Message);
    }

    [Fact]
    public void Opposite_views_contradict_and_views_of_one_cluster_agree_by_shared_words()
    {
        string Row(string text, int cluster, string stance) =>
            $$"""{"claim_id":1,"perspective":"{{text}} ","cluster":{{cluster}},"stance":"{{stance}}"}""";
        var pairs = StanceCorpora.Perspectrum([Row("Zoos help animals", 1, "SUPPORT"), Row("Cages are cruel", 2, "UNDERMINE"), Row("Zoos help many animals", 1, "SUPPORT")]).ToArray();
        Assert.Equal(new LabelledPair("Zoos help animals", "Zoos help many animals", PairLabel.Agrees), pairs[0]);
        Assert.Equal([PairLabel.Contradicts, PairLabel.Contradicts], pairs[1..].Select(pair => pair.Label));
    }

    [Fact]
    public void The_sentences_of_a_body_that_share_rare_words_with_the_headline_are_its_evidence()
    {
        var filler = string.Join(' ', Enumerable.Repeat("the weather was fine and the people went to the market in the old town of the island", 3));
        var evidence = new BodyEvidence(new Dictionary<int, string>
        {
            [1] = $"The {filler}.\nPolice say that no bear was seen near the harbour, although {filler}.",
            [2] = "The people went home.",
        });
        var found = evidence.For("Bear seen near harbour", 1);
        Assert.StartsWith("Police say that no bear", found.Text, StringComparison.Ordinal);
        Assert.True(found.Similarity > evidence.For("Bear seen near harbour", 2).Similarity);
    }

    [Fact]
    public void A_body_without_words_gives_empty_evidence() =>
        Assert.Equal(new Evidence("", 0), new BodyEvidence(new Dictionary<int, string> { [1] = "" }).For("Bear", 1));

    [Fact]
    public void Statements_are_told_with_source_cue_and_content_in_the_order_of_the_text()
    {
        var article = Assert.Single(DisputeCorpus.Read([Article], [Labels]));
        Assert.Equal(
            [
                new ToldStatement("E1", "“The dam leaks,” said Ana Ruiz", "“The dam leaks,”", Denies: false, CueDenies: false),
                new ToldStatement("E2", "The mayor denied that it leaks", "that it leaks", Denies: true, CueDenies: true),
            ],
            article.Statements);
    }

    [Fact]
    public void Links_lead_from_the_answering_statement_and_those_to_bare_text_are_left_out()
    {
        var link = Assert.Single(Assert.Single(DisputeCorpus.Read([Article], [Labels])).Links);
        Assert.Equal(new StatementLink(1, 0, "denies"), link);
        Assert.True(link.Opposes);
    }

    [Fact]
    public void Articles_without_labels_are_left_out() => Assert.Empty(DisputeCorpus.Read([Article], []));

    // Spans are code points: the flag before the text is two UTF-16 code units long.
    private const string Article =
        """{"id":"a","text":"🏴 “The dam leaks,” said Ana Ruiz. The mayor denied\n that it leaks.","attributions":[{"id":"E1","source":[[24,32]],"cue":[[19,23]],"content":[[2,18]]},{"id":"E2","source":[[34,43]],"cue":[[44,50]],"content":[[52,65]]}]}""";

    private const string Labels =
        """{"id":"a","stances":[{"attribution":"E2","stance":"denies"}],"speakers":[],"links":[{"from":"E2","to":"E1","relation":"denies"},{"from":"E2","to":{"text":"dam"},"relation":"denies"}]}""";
}
