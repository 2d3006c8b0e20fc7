namespace Gainsay.Cli.Tests;

/// <summary>Saying who is who, on a ledger with two short articles.</summary>
public sealed class ActorsCommandTests : TwoArticles
{
    [Fact]
    public async Task Actors_are_listed()
    {
        var run = await OfAsync("actors");
        Assert.Contains("Tomas Lind – person, 1 in articles", run.Output, StringComparison.Ordinal);
        Assert.Contains("Maria Costa", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actors_are_listed_for_programs()
    {
        var run = await OfAsync("actors", "--format", "json", "--name", "lind", "--kind", "person");
        Assert.Matches("""^\{"id":"[0-9a-f]{32}","name":"Tomas Lind","kind":"person","country":null,"wikidata":null,"articles":1\}\n$""", run.Output);
    }

    [Fact]
    public async Task A_merge_shows_in_who_and_in_the_log_until_it_is_taken_back()
    {
        var merge = await OfAsync("actors", "merge", "Tomas Lind", "Maria Costa", "--by", "Eve");
        Assert.Equal(0, merge.ExitStatus);
        Assert.Contains("2 statements", (await OfAsync("who", "Maria", "Costa")).Output, StringComparison.Ordinal);
        Assert.Matches("^1 +actors merged at .* – Eve, .*; stands", Folded((await OfAsync("actors", "log")).Output));
        await OfAsync("actors", "undo", "1", "--by", "Mel");
        Assert.Contains("1 statement", (await OfAsync("who", "Maria", "Costa")).Output, StringComparison.Ordinal);
        Assert.Contains("taken back, by Mel", Folded((await OfAsync("actors", "log")).Output), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alias_leads_to_its_actor()
    {
        await OfAsync("actors", "alias", "Tomas Lind", "The Builder");
        Assert.Contains("cheap steel", (await OfAsync("who", "the", "builder")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_is_split_off()
    {
        var run = await OfAsync("actors", "split", "Tomas Lind", Folder.PathOf("bridge.txt"));
        Assert.Contains("mention split off", run.Output, StringComparison.Ordinal);
        var elsewhere = await OfAsync("actors", "split", "Tomas Lind", Folder.PathOf("ferry.txt"));
        Assert.Equal((1, "gainsay: That article does not mention Tomas Lind.\n"), (elsewhere.ExitStatus, elsewhere.Complaints));
    }

    [Fact]
    public async Task An_actor_is_added_with_its_names()
    {
        await OfAsync("actors", "add", "River Authority", "--kind", "organization", "--alias", "RA", "--alias", "The Authority");
        Assert.Contains("River Authority – organization, 0 in articles", (await OfAsync("actors")).Output, StringComparison.Ordinal);
        Assert.StartsWith("River Authority", (await OfAsync("who", "RA")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no decision 9 in force. `gainsay actors log` shows them.", "undo", "9")]
    [InlineData("The ledger has no actor named `Xu`.", "merge", "Xu", "Tomas Lind")]
    [InlineData("`Tomas Lind` and `Lind` are one actor already.", "merge", "Tomas Lind", "Lind")]
    [InlineData("A name has at least one letter or digit.", "add", "!")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(string sentence, params string[] arguments)
    {
        var run = await OfAsync(["actors", .. arguments]);
        Assert.Equal((1, $"gainsay: {sentence}\n"), (run.ExitStatus, run.Complaints));
    }

    [Fact]
    public async Task Who_says_that_a_surname_was_taken_for_the_only_one_whom_it_fits()
    {
        var run = await OfAsync("who", "Costa");
        Assert.StartsWith("Maria Costa", run.Output, StringComparison.Ordinal);
        Assert.Contains("`Costa` is taken for this actor, the only one whom it fits", Folded(run.Output), StringComparison.Ordinal);
    }

    private static string Folded(string output) => string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<Run> OfAsync(params string[] arguments) => Run.OfAsync([.. arguments, "--ledger", Folder.Ledger]);
}
