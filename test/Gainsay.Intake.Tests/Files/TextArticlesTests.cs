using Gainsay.Intake.Files;
using Gainsay.Reading;
using static Gainsay.Intake.Tests.TemporaryFolder;

namespace Gainsay.Intake.Tests.Files;

public sealed class TextArticlesTests
{
    [Fact]
    public void A_first_line_without_a_stop_is_the_headline_and_the_title()
    {
        var article = TextArticles.FromText(News.Headline + "\n" + News.Body, "a.txt");
        Assert.Equal(News.Headline, article.Title);
        Assert.Equal(News.Headline, Text(article, PartKind.Headline));
        Assert.Equal(News.Body, Text(article, PartKind.Body));
    }

    [Fact]
    public void A_first_paragraph_is_no_headline()
    {
        var article = TextArticles.FromText(News.Body, "a.txt");
        Assert.Null(article.Title);
        Assert.Equal(News.Body, Text(article, PartKind.Body));
    }

    [Fact]
    public void A_headline_in_capitals_of_its_own_paragraph_may_end_in_a_stop_that_is_no_part_of_the_title()
    {
        var article = TextArticles.FromText("Bridge To Close As Builders Deny Fault.\n\n" + News.Body, "a.txt");
        Assert.Equal("Bridge To Close As Builders Deny Fault", article.Title);
        Assert.Equal("Bridge To Close As Builders Deny Fault.", Text(article, PartKind.Headline));
    }

    [Fact]
    public void A_known_title_is_found_at_the_beginning_whatever_its_quotation_marks_and_stop()
    {
        var article = TextArticles.FromText("Mayor calls bridge ‘a risk.’\n\n" + News.Body, "a#1", new KnownFacts { Title = "Mayor calls bridge 'a risk'" });
        Assert.Equal("Mayor calls bridge ‘a risk.’", Text(article, PartKind.Headline));
        Assert.Equal("Mayor calls bridge 'a risk'", article.Title);
    }

    [Fact]
    public void A_known_title_that_runs_on_into_the_body_ends_at_its_stop()
    {
        var article = TextArticles.FromText(News.Headline + ". " + News.Body, "a#1", new KnownFacts { Title = News.Headline });
        Assert.Equal(News.Headline + ".", Text(article, PartKind.Headline));
        Assert.Equal(News.Body, Text(article, PartKind.Body));
    }

    [Fact]
    public void A_known_title_that_the_text_does_not_begin_with_marks_no_headline()
    {
        var article = TextArticles.FromText(News.Body, "a#1", new KnownFacts { Title = News.Headline });
        Assert.Equal(News.Headline, article.Title);
        Assert.Equal("", Text(article, PartKind.Headline));
    }

    [Fact]
    public void A_dateline_stays_body()
    {
        var article = TextArticles.FromText("KABUL, Jan. 4 (Reuters) - The harbour board met\n" + News.Body, "a.txt");
        Assert.StartsWith("KABUL", Text(article, PartKind.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("© Copyright IBTimes 2024. All rights reserved.", "IBTimes")]
    [InlineData("Copyright 2019 Harbour News. All rights reserved.", "Harbour News")]
    [InlineData("(c) 2021 The Daily Example", "The Daily Example")]
    [InlineData("© 2019 Associated Press. All Rights Reserved. This material may not be published.", "Associated Press")]
    public void A_closing_copyright_line_names_the_outlet_and_is_furniture(string line, string outlet)
    {
        var article = TextArticles.FromText(News.Headline + "\n" + News.Body + "\n" + line, "a.txt");
        Assert.Equal(outlet, article.Outlet);
        Assert.Equal(line, Text(article, PartKind.Furniture));
    }

    [Theory]
    [InlineData("Follow Jane Doe on Twitter")]
    [InlineData("Read more: Ferry strike enters second week")]
    [InlineData("Advertisement")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Related stories")]
    [InlineData("Story continues below advertisement")]
    public void A_line_around_the_article_is_furniture(string line)
    {
        var article = TextArticles.FromText(string.Join("\n\n", News.Headline, News.Lead, line, News.Denial, News.Close), "a.txt");
        Assert.Equal(line, Text(article, PartKind.Furniture));
    }

    [Theory]
    [InlineData("Follow the money, the auditor told us on Monday.")]
    [InlineData("Read more books, she said.")]
    [InlineData("Copyright law was the minister's first concern, he told the committee, and it would remain so for as long as he held office, whatever his critics in the chamber and their friends in the press might say about it at length and with so little evidence to show for it.")]
    [InlineData("By Friday the water had fallen, officials said.")]
    public void A_sentence_that_begins_like_furniture_is_body(string line)
    {
        var article = TextArticles.FromText(string.Join("\n\n", News.Headline, News.Lead, line, News.Denial, News.Close), "a.txt");
        Assert.Contains(line, Text(article, PartKind.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and John Smith", "Jane Doe and John Smith")]
    [InlineData("By Jean-Luc de Vries, Political Editor", "Jean-Luc de Vries")]
    public void A_byline_gives_the_names(string line, string names)
    {
        var article = TextArticles.FromText(string.Join("\n", News.Headline, line, News.Body), "a.txt");
        Assert.Equal(names, article.Byline);
        Assert.Equal(line, Text(article, PartKind.Byline));
    }

    [Fact]
    public void The_text_is_kept_to_the_letter()
    {
        const string text = "  A headline\u00A0here \r\n\r\n\tBody with  two spaces and a sentence.\r\nAnother sentence of the body.  \n";
        Assert.Equal(text, TextArticles.FromText(text, "a.txt").Text);
    }

    [Fact]
    public void Parts_come_in_order_do_not_overlap_and_cover_all_but_white_space() => Gen.String[Gen.Char["ab.B© \n\r:"], 0, 60].Sample(text =>
    {
        var article = TextArticles.FromText(text, "a.txt");
        var covered = article.Parts.Sum(part => part.Span.Length);
        var gaps = string.Concat(article.Parts.Zip(article.Parts.Skip(1), (one, two) => text[one.Span.End..two.Span.Start]));
        return article.Parts.Zip(article.Parts.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start)
            && string.IsNullOrWhiteSpace(gaps)
            && covered + gaps.Length == text.Trim().Length;
    });
}
