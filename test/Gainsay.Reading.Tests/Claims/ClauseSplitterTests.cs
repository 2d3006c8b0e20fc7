using Gainsay.Reading.Claims;
using Gainsay.Reading.Tests.Attributions;

namespace Gainsay.Reading.Tests.Claims;

public sealed class ClauseSplitterTests
{
    [Theory]
    [InlineData("but/CCONJ/-1/root that/SCONJ/3/mark it/PRON/3/nsubj leaks/VERB/0/conj", "it leaks")]
    [InlineData("It/PRON/1/nsubj leaks/VERB/-1/root and/CCONJ/5/cc that/SCONJ/5/mark they/PRON/5/nsubj know/VERB/1/conj", "It leaks | they know")]
    public void What_begins_with_but_that_has_no_clause_before_it(string tree, string expected)
    {
        var (text, words) = MadeTree.Of(tree);
        var content = Enumerable.Range(0, words.Count).Select(i => new ClaimWord(words[i].Span.In(text).ToString(), words[i].Span, i, false)).ToList();
        var clauses = new ClauseSplitter(new WordTree(text, words), new VerbForms()).Of(content);
        Assert.Equal(expected, string.Join(" | ", clauses.Select(clause => string.Join(' ', clause.Words.Select(word => word.Text)))));
    }
}
