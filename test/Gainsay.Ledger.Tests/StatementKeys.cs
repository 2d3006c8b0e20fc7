using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Ledger.Tests;

public sealed class StatementKeys
{
    [Fact]
    public void A_key_is_the_hash_that_the_manual_describes()
    {
        var reading = ToyReader.Read("😀\nAda said that engines compute and that looms weave.");
        // Code points: the face counts one.
        var lines = $"{reading.Article.Id}\n6-10\n16-52\n";
        Assert.Equal([KeyOf(lines + "0"), KeyOf(lines + "1")], Assert.Single(StatementKey.AllOf(reading)));
    }

    [Fact]
    public void A_key_never_changes_from_one_release_to_the_next() => Assert.Equal(
        ["9ac99cbe70bede608700abae07af88da", "0693ebbb266c1c6a4bc22852ac874c3f"],
        Assert.Single(StatementKey.AllOf(ToyReader.Read("Ada said that engines compute and that looms weave.", url: "https://post.example/1", outlet: "Post"))));

    [Fact]
    public void Attributions_that_share_cue_and_content_have_keys_of_their_own()
    {
        var reading = ToyReader.Read("Ada said that engines compute.");
        var twice = reading with { Attributions = [reading.Attributions[0], reading.Attributions[0] with { Source = [] }], Sources = [[0], []], Via = [[], []] };
        var keys = StatementKey.AllOf(twice).SelectMany(list => list).ToList();
        Assert.Equal(2, keys.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(StatementKey.AllOf(reading)[0][0], keys[0]);
    }

    [Fact]
    public void A_quotation_without_a_cue_has_a_key()
    {
        var reading = ToyReader.Read("Ada said that engines compute.");
        var bare = reading with { Attributions = [new Attribution { Source = [], Cue = [], Content = [new TextSpan(14, 29)] }], Claims = [] };
        Assert.Equal([KeyOf($"{reading.Article.Id}\n\n14-29\n0")], Assert.Single(StatementKey.AllOf(bare)));
    }

    private static string KeyOf(string lines) => Gainsay.Reading.ArticleIdentity.HashOf(System.Text.Encoding.UTF8.GetBytes(lines))["sha256:".Length..][..32];
}
