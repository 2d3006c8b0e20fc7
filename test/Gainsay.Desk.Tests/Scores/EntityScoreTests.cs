using Gainsay.Desk.Scores;
using Gainsay.Desk.Scores.Entities;

namespace Gainsay.Desk.Tests.Scores;

public sealed class EntityScoreTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void The_same_name_in_two_documents_is_one_entity()
    {
        Write(Mention("d1", "cross_PER1", "PER", "Ada Byron", "Byron"), Mention("d2", "cross_intra_PER1", "PER", "minister Ada Byron", "Byron"));
        Assert.Equal(new BCubed(1, 1, 2), EntityScore.Of(path, DocumentChains.Gold));
    }

    [Fact]
    public void A_surname_is_placed_by_its_documents_chain_or_by_its_name()
    {
        Write(
            Mention("d1", "PER1", "PER", "Ada Byron", "Byron"), Mention("d1", "PER1", "PER", "Byron", "Byron"),
            Mention("d2", "PER2", "PER", "Byron", "Byron"));
        Assert.Equal(1, EntityScore.Of(path, DocumentChains.Gold).F1);
        Assert.Equal(1, EntityScore.Of(path, DocumentChains.Names).F1);
    }

    [Fact]
    public void Mentions_without_a_name_and_other_types_are_left_out()
    {
        Write(Mention("d1", "PER1", "PER", "the minister", "minister", "NOUN"), Mention("d1", "FIN1", "FIN", "Dow", "Dow"));
        Assert.Equal(0, EntityScore.Of(path, DocumentChains.Gold).Mentions);
    }

    [Fact]
    public void A_line_that_is_no_mention_is_named()
    {
        Write("""{"doc_id": "d1"}""");
        var error = Assert.Throws<ScoreInputException>(() => EntityScore.Of(path, DocumentChains.Gold));
        Assert.Contains("line 1: found no text `mention_type`", error.Message, StringComparison.Ordinal);
    }

    private void Write(params string[] lines) => File.WriteAllLines(path, lines);

    private static string Mention(string document, string chain, string type, string words, string head, string pos = "PROPN") =>
        $$"""{"doc_id": "{{document}}", "coref_chain": "{{chain}}", "mention_type": "{{type}}", "tokens_str": "{{words}}", "mention_head": "{{head}}", "mention_head_pos": "{{pos}}"}""";
}
