using System.Text;
using Gainsay.Exchange.Importing;

namespace Gainsay.Exchange.Tests;

public sealed class ContractLinesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back_whole() => AnyReading.Any.Sample(
        reading =>
        {
            var line = ContractJson.LineOf(reading);
            var back = Assert.Single(ContractLines.Read(folder.Write("any.jsonl", Encoding.UTF8.GetString(line))));
            Assert.Equal(line, ContractJson.LineOf(back));
        },
        iter: 200,
        threads: 1);

    [Fact]
    public void A_reading_of_ours_comes_in_under_a_name_that_is_not_ours()
    {
        var back = Assert.Single(ContractLines.Read(folder.Write("mill.jsonl", Encoding.UTF8.GetString(ContractJson.LineOf(Readings.OfTheMill with { Engine = "99.0" })))));
        Assert.Equal("imported-99.0", back.Engine);
    }

    [Fact]
    public void Lines_about_inputs_that_could_not_be_read_are_passed_over() =>
        Assert.Empty(ContractLines.Read(folder.Write("errors.jsonl", Encoding.UTF8.GetString(ContractJson.LineOfError("a.txt", "a.txt is empty.")) + "\n")));

    [Theory]
    [InlineData("{", "line 1: found something that is not JSON; expected a line of `gainsay read --format json` or `gainsay export --format json`.")]
    [InlineData("{\"gainsay\":2}", "line 1: found version 2 of the contract; expected version 1.")]
    [InlineData("{\"gainsay\":1,\"engine\":\"x\",\"article\":{}}", "line 1, article: found no \"text\"; expected the text that the spans count in.")]
    [InlineData(
        "{\"gainsay\":1,\"engine\":\"x\",\"article\":{\"text\":\"abc\"},\"attributions\":[{\"id\":\"s1\",\"content\":[[1,9]]}]}",
        "line 1, attributions[0].content[0]: found the span 1 to 9; expected code points from 0 to 3, the text's length, the first before the second.")]
    [InlineData(
        "{\"gainsay\":1,\"engine\":\"x\",\"article\":{\"text\":\"abc\"},\"attributions\":[{\"id\":\"s1\",\"content\":[[0,1]],\"attitude\":\"shouts\"}]}",
        "line 1, attributions[0].attitude: found `shouts`; expected one of asserts, denies, doubts, concedes, declines, intends, asks.")]
    [InlineData(
        "{\"gainsay\":1,\"engine\":\"x\",\"article\":{\"text\":\"abc\"},\"attributions\":[{\"id\":\"s1\",\"content\":[[0,1]],\"actors\":[\"a1\"]}]}",
        "line 1, attributions[0].actors[0]: found `a1`; expected an id of the line's actors.")]
    public void A_line_that_is_none_is_answered_with_its_place(string line, string expected)
    {
        var path = folder.Write("bad.jsonl", line + "\n");
        Assert.Equal($"{path}, {expected}", Assert.Throws<ImportException>(() => ContractLines.Read(path).ToList()).Message);
    }
}
