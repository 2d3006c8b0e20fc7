using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;

namespace Gainsay.Exchange.Tests;

public sealed class BratStandoffTests : IDisposable
{
    private const string Text = "👍 The mayor denied it.\n“No letter\never came,” she said, and left.\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back() => AnyReading.Any.Sample(
        reading => Assert.Equal(Compare.Attributions(reading), Compare.Attributions(BratStandoff.Read(Write(reading)))), iter: 200, threads: 1);

    [Fact]
    public void PolNeARs_scheme_is_read_with_its_shared_sources_and_broken_contents()
    {
        var reading = Read(
            """
            T1	Source 2 11	The mayor
            T2	Cue 12 18	denied
            T3	Content 19 21	it
            T4	Attribution 12 18	denied
            E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
            T5	Content 23 33;34 45	“No letter ever came,”
            T6	Content 60 64	left
            T7	Cue 50 54	said
            T8	Attribution 50 54	said
            T9	Discuss 2 5	The
            E2	Attribution:T8 Cue:T7 Content:T5 Content2:T6 Source:T1
            """);
        Assert.Equal(
            ["The mayor|denied|it", "The mayor|said|“No letter\never came,”…left"],
            reading.Attributions.Select(one => string.Join('|', Words(one.Source), Words(one.Cue), Words(one.Content))));
        Assert.Equal(AttributionForm.Mixed, reading.Attributions[1].Form);
        Assert.Equal("imported-brat", reading.Engine);
    }

    [Fact]
    public void An_event_without_a_cue_has_its_trigger_for_one() =>
        Assert.Equal("denied", Words(Assert.Single(Read("T1\tContent 19 21\tit\nT2\tAttribution 12 18\tdenied\nE1\tAttribution:T2 Content:T1\n").Attributions).Cue));

    [Fact]
    public void Offsets_that_count_something_else_are_told_by_their_words()
    {
        var path = Files("T1\tSource 3 12\tThe mayor\n");
        Assert.Equal(
            $"{path}, line 1: found the words `The mayor`; expected `he mayor `, which stand at these offsets in the text.",
            Assert.Throws<ImportException>(() => BratStandoff.Read(path)).Message);
    }

    [Theory]
    [InlineData("T1\tSource 3 900\tx\n", "line 1: found the offsets `3 900`; expected two code points of the text, which has 66.")]
    [InlineData("T1\tCue 12 18\tdenied\nE1\tAttribution:T1 Content:T7\n", "line 2: found `Content:T7`; expected the id of a T line of this file.")]
    public void A_line_that_does_not_fit_is_answered_with_its_place(string lines, string expected)
    {
        var path = Files(lines);
        Assert.Equal($"{path}, {expected}", Assert.Throws<ImportException>(() => BratStandoff.Read(path)).Message);
    }

    [Fact]
    public void Without_its_text_a_file_is_no_standoff()
    {
        var path = folder.Write("lone.ann", "T1\tSource 0 1\tx\n");
        Assert.Equal(
            $"{path}: found no text for it; expected its text in {folder.PathOf("lone.txt")}.", Assert.Throws<ImportException>(() => BratStandoff.Read(path)).Message);
    }

    private static string Words(IReadOnlyList<Gainsay.Reading.Text.TextSpan> spans) => string.Join('…', spans.Select(span => span.In(Text).ToString()));

    private ArticleReading Read(string lines) => BratStandoff.Read(Files(lines.ReplaceLineEndings("\n")));

    private string Files(string lines)
    {
        folder.Write("mayor.txt", Text);
        return folder.Write("mayor.ann", lines);
    }

    private string Write(ArticleReading reading)
    {
        var into = Directory.CreateDirectory(folder.PathOf(Guid.NewGuid().ToString("N"))).FullName;
        var writer = new BratStandoff(into);
        writer.WriteAsync(Exported.Whole(reading)).AsTask().GetAwaiter().GetResult();
        return Path.Combine(into, "any.ann");
    }
}

/// <summary>Readings on their way out that met no ledger, for the formats that ask nothing of one.</summary>
internal static class Exported
{
    public static ExportedArticle Whole(ArticleReading reading) => new(
        new ArticleEntry
        {
            Id = reading.Article.Id,
            TextId = reading.Article.TextId,
            TextHash = "",
            Extractor = "",
            Input = "",
            Language = "en",
            FirstSeen = default,
            Day = default,
            Engine = reading.Engine,
            Statements = 0,
        },
        reading,
        []);
}
