using System.Text.Json;

namespace Gainsay.Cli.Tests;

/// <summary>A wire's article, a paper's lightly edited reprint of it, and an undated page that has one of its quotations.</summary>
public sealed class ReprintTests : IAsyncLifetime
{
    private const string Wire = """
        Orrin Mills denies dumping dye in Lake Sella

        Orrin Mills, the largest textile firm in Keld, denied on Tuesday that it had dumped dye into Lake Sella after hundreds of dead fish washed up on the northern shore.

        "We have not released a single drop of dye into Lake Sella," said Petra Vollan, a spokeswoman for Orrin Mills.

        The Sella Anglers' Union said the water near the mill's outlet had turned blue on Sunday night and that its members had filmed it.

        "Our members saw blue water coming out of the mill's pipe," said Jonas Teague, the chairman of the Sella Anglers' Union.

        Ida Brandt, the environment minister, said inspectors would test the water by Friday.
        """;

    private const string Reprint = """
        Mill boss's firm: we never spilled dye into the lake

        Orrin Mills, the biggest textile firm in Keld, denied on Tuesday that it had dumped dye into Lake Sella after hundreds of dead fish washed up on the northern beach.

        “We have not released a single drop of dye into Lake Sella,” said Petra Vollan, a spokeswoman for Orrin Mills.

        The Sella Anglers’ Union said the water near the mill’s outlet had turned blue late on Sunday night and that its members had filmed it.

        “Our members saw blue water coming out of the mill’s pipe,” said Jonas Teague, the chairman of the Sella Anglers’ Union.

        Ida Brandt, the environment minister, said inspectors would test the water by Friday.
        """;

    private const string Page = """
        What the mill knew

        "Our members saw blue water coming out of the mill's pipe," said Jonas Teague, the chairman of the Sella Anglers' Union.
        """;

    private readonly Folder folder = new();

    public async ValueTask InitializeAsync()
    {
        var articles = folder.Write("articles.jsonl", string.Join('\n',
            JsonSerializer.Serialize(new { text = Wire, outlet = "Lakeland News Agency", published = "2026-02-03" }),
            JsonSerializer.Serialize(new { text = Reprint, outlet = "The Keld Star", published = "2026-02-04" }),
            JsonSerializer.Serialize(new { text = Page, outlet = "Sella Shore Page" })));
        Assert.Equal(0, (await Run.OfAsync(["read", articles, "--ledger", folder.Ledger, "--engine", "rules", "--pairs", "rules"])).ExitStatus);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("single drop of dye")]
    [InlineData("dumped dye fish")]
    [InlineData("turned blue night")]
    [InlineData("test the water by Friday")]
    public async Task What_a_reprint_takes_over_is_one_voice_and_its_origin_is_the_wire(string words)
    {
        var voice = JsonDocument.Parse((await Run.OfAsync(["voices", words, "--format", "json", "--ledger", folder.Ledger])).Output).RootElement;
        var only = Assert.Single(voice.GetProperty("voices").EnumerateArray());
        Assert.Equal(2, voice.GetProperty("outlets").GetInt32());
        Assert.Equal("Lakeland News Agency", only.GetProperty("statements")[0].GetProperty("outlet").GetString());
        Assert.True(only.GetProperty("firstIsKnown").GetBoolean());
    }

    [Fact]
    public async Task One_quotation_in_three_outlets_is_one_voice_and_an_undated_page_leaves_open_who_was_first()
    {
        var run = await Run.OfAsync(["voices", "blue water coming", "--ledger", folder.Ledger]);
        Assert.Contains("3 outlets, 1 voice", run.Output, StringComparison.Ordinal);
        Assert.Contains("who was first is not known: an article does not say", run.Output, StringComparison.Ordinal);
    }
}
