using System.Globalization;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Phenomena;

public sealed class TimePageTests
{
    private static readonly Dictionary<char, char> Marks = new() { ['['] = ']', ['‹'] = '›', ['{'] = '}' };

    public static TheoryData<PhenomenonExample> Examples => [.. PhenomenonPage.Examples("times")];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void The_day_is_told_as_the_page_says(PhenomenonExample example) => Assert.Equal(example.Expected, Told(example.Text, "2026-03-11"));

    [Theory]
    [InlineData("[Ana Ruiz] ‹said› on Tuesday {it was so}.", "unknown")]
    [InlineData("[Ana Ruiz] ‹said› on 3 May 2024 {it was so}.", "2024-05-03")]
    public void Of_an_undated_article_only_a_whole_date_is_known(string marked, string expected) => Assert.Equal(expected, Told(marked, null));

    [Fact]
    public void No_time_of_day_moves_the_day() => Assert.Equal("2026-03-10", Told("[Ana Ruiz] ‹said› on Tuesday {it was so}.", "2026-03-11T00:10:00+02:00"));

    private static string Told(string marked, string? published)
    {
        var spans = Marks.Keys.ToDictionary(mark => mark, _ => new List<TextSpan>());
        var text = "";
        var (open, start) = ('\0', 0);
        foreach (var c in marked)
        {
            if (spans.ContainsKey(c))
            {
                (open, start) = (c, text.Length);
            }
            else if (open != '\0' && c == Marks[open])
            {
                spans[open].Add(new TextSpan(start, text.Length));
                open = '\0';
            }
            else
            {
                text += c;
            }
        }
        var article = new Article { Text = text, Input = "-", Published = published, Parts = [new(PartKind.Body, new(0, text.Length))] };
        var day = SaidDay.Of(article, new Attribution { Source = spans['['], Cue = spans['‹'], Content = spans['{'] });
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";
    }
}
