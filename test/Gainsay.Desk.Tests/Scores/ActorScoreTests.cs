using Gainsay.Desk.Scores;

namespace Gainsay.Desk.Tests.Scores;

public sealed class ActorScoreTests
{
    [Theory]
    [InlineData("Ana Ruiz", "person", "Ruiz", 1)]
    [InlineData("Ana Ruiz", "person", "Minister Ruiz", 0)]
    [InlineData("Ana Ruiz", "person", "President Ana Ruiz", 1)]
    [InlineData("Harbour Union", "organization", "the Harbour Union", 1)]
    [InlineData("a spokeswoman for the union", "unnamed", "spokeswoman for the union in Halvat", 1)]
    [InlineData("Taliban", "group", "Pakistani Taliban", 0)]
    public void A_name_is_right_as_the_reference_scorer_has_it(string gold, string kind, string filed, int right) =>
        Assert.Equal(right, Score(gold, kind, filed).Right);

    [Fact]
    public void A_statement_that_is_not_found_is_wrong_end_to_end_alone()
    {
        var score = Score("Ana Ruiz", "person", null);
        Assert.Equal((1, 0, 0), (score.Gold, score.Matched, score.Right));
    }

    [Fact]
    public void What_is_filed_wrongly_is_told() =>
        Assert.Equal(["a: Ana Ruiz, filed as Omar Haddad"], Score("Ana Ruiz", "person", "Omar Haddad").Wrong);

    private static ActorScore Score(string gold, string kind, string? filed)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllText(file, $$"""
            {"id": "a", "text": "She said it rained.", "actors": [{"id": "a1", "name": "{{gold}}", "kind": "{{kind}}"}], "attributions": [{"source": [[0, 3]], "cue": [[4, 8]], "content": [[9, 18]], "actors": ["a1"]}]}
            """.Trim() + "\n");
        try
        {
            var spans = new ByRole<IReadOnlyList<CodePointSpan>>([new(0, 3)], [new(4, 8)], [new(9, 18)]);
            IReadOnlyList<FiledArticle> readings = filed is null ? [] : [new FiledArticle("a", [new ScoredAttribution(spans, false)], [[new FiledActor(filed, kind == "person")]])];
            return ActorScore.Of(file, readings);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
