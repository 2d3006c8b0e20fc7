using System.Text;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Answers;

public sealed class AnswerArticleTests
{
    private const int Rain = 6;
    private const int Snow = 7;

    private static readonly WordPieces Vocabulary = new(new MemoryStream(
        Encoding.UTF8.GetBytes("[PAD]\n[unused0]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nrain\nsnow\nann\nbo\nsaid\ndenied\n.\n,\n\"\n")));

    [Fact]
    public void The_statement_asked_about_is_marked_apart_from_the_others()
    {
        var window = Article("rain . {Ann} <said> [snow] . {Bo} <denied> [rain] . snow").Window(1);
        Assert.Equal([3, 6, 12, 8, 10, 7, 12, 9, 11, 6, 12, 7, 4], window.Pieces);
        Assert.Equal([0, 0, 0, 1, 2, 3, 0, 4, 5, 6, 0, 0, 0], window.Roles);
    }

    [Fact]
    public void Members_are_the_statement_and_each_earlier_one()
    {
        var window = Article("{Ann} <said> [snow rain] . {Bo} <denied> [rain]").Window(1);
        Assert.Equal([0], window.Candidates);
        Assert.Equal([[8], [7], [3, 4], [2]], window.Members);
    }

    [Fact]
    public void Nothing_comes_before_the_first_statement_and_what_follows_is_no_candidate()
    {
        var window = Article("{Ann} <said> [snow] . {Bo} <denied> [rain]").Window(0);
        Assert.Empty(window.Candidates);
        Assert.Equal([[3], [2]], window.Members);
    }

    [Fact]
    public void A_statement_without_a_cue_has_its_content_in_its_place()
    {
        var window = Article("[snow] . [rain]").Window(1);
        Assert.Equal([[3], [3], [1], [1]], window.Members);
    }

    [Fact]
    public void What_is_reported_inside_a_content_is_no_candidate_of_it()
    {
        TextSpan Span(int start, int end) => new(start, end);
        // Ann said Bo denied rain.
        var article = new AnswerArticle(
            "Ann said Bo denied rain",
            [new StatementPlaces([Span(0, 3)], [Span(4, 8)], [Span(9, 23)]), new StatementPlaces([Span(9, 11)], [Span(12, 18)], [Span(19, 23)])],
            Vocabulary);
        Assert.Empty(article.Window(1).Candidates);
    }

    [Fact]
    public void Marks_that_stand_at_a_word_do_not_belong_to_its_role()
    {
        var window = Article("\"[snow]\", {Ann} <said>").Window(0);
        Assert.Equal([3, 14, 7, 14, 13, 8, 10, 4], window.Pieces);
        Assert.Equal([0, 0, 6, 0, 0, 4, 5, 0], window.Roles);
    }

    [Fact]
    public void A_window_in_a_long_article_holds_its_beginning_and_what_stands_before_the_statement()
    {
        var window = Article("{Bo} <said> [snow] . " + Words(600) + " {Ann} <said> [snow] . {Bo} <denied> [rain] " + Words(600)).Window(2);
        Assert.Equal(AnswerArticle.LongestWindow, window.Pieces.Length);
        Assert.Equal([3, 9, 10, Snow, 12, Rain], window.Pieces[..6]);
        Assert.Equal(1, window.Pieces.Skip(1).SkipLast(1).Count(piece => piece == 4));
        Assert.Equal([0, 1], window.Candidates);
        Assert.Equal([1, 2, 3], window.Roles[1..4]);
        Assert.Equal(3, window.Roles.Count(role => role >= (long)AnswerRole.OwnSource));
    }

    [Fact]
    public void A_statement_out_of_the_window_is_no_candidate()
    {
        var window = Article(Words(100) + " {Bo} <said> [snow] . " + Words(600) + " {Bo} <denied> [rain]").Window(1);
        Assert.Empty(window.Candidates);
    }

    [Fact]
    public void Of_a_statement_that_is_longer_than_the_window_the_beginning_is_seen()
    {
        var window = Article(Words(50) + " {Bo} <denied> [" + Words(900) + "]").Window(0);
        Assert.InRange(window.Pieces.Length, AnswerArticle.LongestWindow - 2, AnswerArticle.LongestWindow);
        Assert.Equal(1, window.Roles.Count(role => role == (long)AnswerRole.OwnSource));
        Assert.All(window.Members, group => Assert.NotEmpty(group));
    }

    [Theory]
    [InlineData(1, SameSpeaker.Unknown, 0)]
    [InlineData(1, SameSpeaker.Yes, 2)]
    [InlineData(4, SameSpeaker.No, 10)]
    [InlineData(6, SameSpeaker.Unknown, 12)]
    [InlineData(300, SameSpeaker.Yes, 23)]
    public void A_candidates_place_is_how_far_up_it_stands_and_whose_it_is(int between, SameSpeaker speaker, long place)
    {
        Assert.Equal(place, CandidatePlace.Of(between, speaker));
        Assert.InRange(place, 0, CandidatePlace.Count - 1);
        Assert.Equal(CandidatePlace.Of(between, SameSpeaker.Unknown), CandidatePlace.WithoutSpeaker(place));
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("rain", count));

    /// <summary>An article whose sources stand in braces, cues in angle brackets and contents in brackets.</summary>
    private static AnswerArticle Article(string marked)
    {
        var (text, statements, start) = (new StringBuilder(), new List<StatementPlaces>(), 0);
        var (source, cue) = (new List<TextSpan>(), new List<TextSpan>());
        TextSpan content = default;
        foreach (var letter in marked)
        {
            switch (letter)
            {
                case '{' or '<' or '[':
                    start = text.Length;
                    break;
                case '}':
                    source.Add(new TextSpan(start, text.Length));
                    break;
                case '>':
                    cue.Add(new TextSpan(start, text.Length));
                    break;
                case ']':
                    content = new TextSpan(start, text.Length);
                    break;
                default:
                    text.Append(letter);
                    break;
            }
            // A source may follow its content, so a statement is whole when its sentence ends.
            if (letter == '.' && content != default)
            {
                Close();
            }
        }
        if (content != default)
        {
            Close();
        }
        return new AnswerArticle(text.ToString(), statements, Vocabulary);

        void Close()
        {
            statements.Add(new StatementPlaces([.. source], [.. cue], [content]));
            source.Clear();
            cue.Clear();
            content = default;
        }
    }
}
