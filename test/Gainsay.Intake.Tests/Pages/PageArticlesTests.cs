using System.Text;
using Gainsay.Intake.Pages;
using Gainsay.Reading;
using static Gainsay.Intake.Tests.TemporaryFolder;

namespace Gainsay.Intake.Tests.Pages;

public sealed class PageArticlesTests
{
    private static readonly string Furnished = $$"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <title>{{News.Headline}} | Harbour News</title>
          <meta property="og:title" content="{{News.Headline}} - Harbour News">
          <meta property="og:site_name" content="Harbour News">
          <meta name="author" content="By Jane Doe">
          <meta property="article:published_time" content="2019-11-20T11:27:00Z">
          <link rel="canonical" href="/2019/11/bridge-closes">
        </head>
        <body class="single post-template category-harbour">
          <header class="site-header"><a href="/">Harbour News</a><nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav></header>
          <main><article class="post category-harbour tag-bridge">
            <h1>{{News.Headline}}</h1>
            <div class="byline">By <a rel="author" href="/jane">Jane Doe</a>, transport correspondent</div>
            <div class="share-tools"><a href="#">Facebook</a> <a href="#">Tweet this</a></div>
            <figure><img src="b.jpg" alt=""><figcaption>The bridge on Sunday. Photograph: A. Person/Agency</figcaption></figure>
            <div class="article__body">
              <p>{{News.Lead}}</p>
              <div class="ad-slot"><p>Advertisement</p><p>Buy a boat today and pay for it next year, with nothing down.</p></div>
              <p>{{News.Denial}}</p>
              <p><strong><a href="/2019/11/ferry">FERRY STRIKE ENTERS SECOND WEEK</a></strong></p>
              <aside class="related"><h3>Related</h3><ul><li><a href="/1">Ferry strike enters second week</a><li><a href="/2">Mayor under fire</a></ul></aside>
              <blockquote class="twitter-tweet"><p>The bridge is safe, whatever the board may say about it</p>— Builders (@builders) <a href="#">November 19, 2019</a></blockquote>
              <p>{{News.Close}}</p>
              <p>Sign up for our newsletter and get the latest updates in your inbox every morning.</p>
              <p>Jane Doe is a transport correspondent who has covered the harbour for ten years.</p>
            </div>
            <div class="related-stories"><h2>More from the harbour</h2><p>Another story about another thing that happened at the harbour last week, said to be grave.</p></div>
          </article></main>
          <footer><p>© 2019 Harbour News. All rights reserved.</p></footer>
        </body>
        </html>
        """;

    [Fact]
    public void The_text_is_the_headline_and_the_body_and_nothing_else() => Assert.Equal(
        string.Join("\n\n", News.Headline, News.Lead, News.Denial, "The bridge is safe, whatever the board may say about it", "— Builders (@builders) November 19, 2019", News.Close),
        Furnish().Text);

    [Fact]
    public void Headline_and_body_are_the_only_parts()
    {
        var article = Furnish();
        Assert.Equal([PartKind.Headline, PartKind.Body], article.Parts.Select(part => part.Kind));
        Assert.Equal(News.Headline, Text(article, PartKind.Headline));
    }

    [Fact]
    public void Outlet_byline_date_language_and_address_come_from_the_head()
    {
        var article = Furnish();
        Assert.Equal(
            (News.Headline, "Harbour News", "Jane Doe", "2019-11-20T11:27:00Z", "en", "https://news.example/2019/11/bridge-closes", "page/1"),
            (article.Title, article.Outlet, article.Byline, article.Published, article.Language, article.Url, article.Extractor));
    }

    [Fact]
    public void The_pages_bytes_are_kept_as_evidence() => Assert.Equal(Encoding.UTF8.GetBytes(Furnished), Furnish().SourceBytes!.Value.ToArray());

    [Fact]
    public void Linked_data_goes_before_meta_tags()
    {
        var article = Read(Furnished.Replace("</head>", """
            <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Nothing"}, {"@type": ["NewsArticle"],
            "headline": "Bridge to close", "datePublished": "2019-11-19", "author": [{"@type": "Person", "name": "John Smith"}, {"@type": "Person", "name": "Ann O&#39;Hara"}],
            "publisher": {"@type": "Organization", "name": "The Harbour News"}}]}</script></head>
            """, StringComparison.Ordinal));
        Assert.Equal(("The Harbour News", "John Smith, Ann O'Hara", "2019-11-19", News.Headline), (article.Outlet, article.Byline, article.Published, article.Title));
    }

    [Fact]
    public void Linked_data_that_is_no_json_is_passed_over() => Assert.Equal(
        "Harbour News", Read(Furnished.Replace("</head>", "<script type=\"application/ld+json\">{{ broken</script></head>", StringComparison.Ordinal)).Outlet);

    [Fact]
    public void A_page_that_shows_only_a_teaser_gives_the_linked_body()
    {
        var body = string.Join("\\n", Enumerable.Repeat(News.Lead + "\\n" + News.Close, 3));
        var article = Read($$"""<html><head><title>T</title><script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "{{body}}"}</script></head><body><p>{{News.Lead}}</p></body></html>""");
        Assert.Equal(6, article.Text.Split("\n\n").Count(paragraph => paragraph is News.Lead or News.Close));
    }

    [Fact]
    public void A_furniture_name_on_what_holds_the_article_is_overruled() =>
        Assert.Contains(News.Denial, Read($"<body><div class='sidebar ad'><p>{News.Lead}</p><p>{News.Denial}</p><p>{News.Close}</p></div></body>").Text, StringComparison.Ordinal);

    [Fact]
    public void White_space_is_folded_and_soft_hyphens_go() => Assert.Contains(
        "The har bour board said that it would co-operate.",
        Read($"<body><article><p>The  har&nbsp;bour\n board said that it would co&shy;-oper&#8203;ate.</p><p>{News.Denial}</p><p>{News.Close}</p></article></body>").Text,
        StringComparison.Ordinal);

    [Fact]
    public void A_page_without_an_article_has_no_body_part() =>
        Assert.DoesNotContain(Read("<html><title>Home</title><nav><a href='/'>Home</a></nav></html>").Parts, part => part.Kind == PartKind.Body);

    [Fact]
    public void A_page_nested_without_end_does_not_exhaust_the_stack() =>
        Assert.Contains(News.Lead, Read(string.Concat(Enumerable.Repeat("<div>", 20_000)) + News.Body).Text, StringComparison.Ordinal);

    [Fact]
    public void The_cells_of_a_row_are_one_line() => Assert.Contains(
        "\n\nSmith 4\n\nJones 3\n\n",
        Read($"<body><article><p>{News.Lead}</p><table><tr><td>Smith</td><td>4</td></tr><tr><td>Jones</td><td>3</td></tr></table><p>{News.Denial}</p><p>{News.Close}</p></article></body>").Text,
        StringComparison.Ordinal);

    [Fact]
    public void Any_bytes_give_an_article() => Gen.Byte.Array[0, 300].Sample(bytes => PageArticles.FromHtml(bytes, "a.html").Input == "a.html", iter: 100);

    [Theory]
    [InlineData("windows-1252", "<meta charset=\"windows-1252\">")]
    [InlineData("windows-1252", "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>")]
    [InlineData("utf-8", "<meta charset=iso-8859-1>")]
    [InlineData("shift_jis", "<meta charset=\"Shift_JIS\">")]
    [InlineData("iso-8859-2", "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>")]
    public void The_pages_own_declaration_is_used(string encoding, string declaration)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var name = encoding switch { "shift_jis" => "橋本", "iso-8859-2" => "Łódź", _ => "Müller – “Jörg”" };
        var html = $"{declaration}<title>T</title><body><article><p>{name}: {News.Lead}</p><p>{News.Denial}</p><p>{News.Close}</p></article></body>";
        Assert.Contains(name + ": ", PageArticles.FromHtml(Encoding.GetEncoding(encoding).GetBytes(html), "a.html").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_headers_charset_goes_before_the_pages_own()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = $"<meta charset=windows-1251><title>T</title><body><article><p>Müller: {News.Lead}</p><p>{News.Denial}</p><p>{News.Close}</p></article></body>";
        Assert.Contains("Müller: ", PageArticles.FromHtml(Encoding.GetEncoding(1252).GetBytes(html), "a.html", null, "windows-1252").Text, StringComparison.Ordinal);
    }

    private static Article Furnish() => Read(Furnished);

    private static Article Read(string html) => PageArticles.FromHtml(Encoding.UTF8.GetBytes(html), "bridge.html", "https://news.example/x?ref=1");
}
