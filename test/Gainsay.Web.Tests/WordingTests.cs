using Gainsay.Web.Statements;

namespace Gainsay.Web.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData("the dam is safe", "“the dam is safe”")]
    [InlineData("“The dam is safe,” … “It will hold.”", "“The dam is safe,” … “It will hold.”")]
    [InlineData("\"The dam is safe\"", "\"The dam is safe\"")]
    [InlineData("", "“”")]
    public void Words_that_bring_their_marks_get_no_others(string words, string quoted) => Assert.Equal(quoted, Wording.Quoted(words));
}
