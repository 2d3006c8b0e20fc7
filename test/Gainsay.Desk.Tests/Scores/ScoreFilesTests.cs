using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Gainsay.Desk.Scores;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Desk.Tests.Scores;

public sealed class ScoreFilesTests : IDisposable
{
    private const string Plain =
        """{"id":"n1","publisher":"Herald","text":"😀 Ada said Bo lied.","attributions":[{"source":[[2,5]],"cue":[[6,10]],"content":[[11,18]]}]}""";

    private readonly string folder = Directory.CreateTempSubdirectory("scores").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Files_are_read_packed_or_not_and_empty_lines_are_passed_over()
    {
        var packed = Path.Combine(folder, "pred.jsonl.gz");
        using (var stream = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            stream.Write(Encoding.UTF8.GetBytes("\n" + Plain + "\r\n\n"));
        }
        Assert.Equal(new(1, 1, 1), AttributionScore.Of(Write("gold.jsonl", Plain), packed).Attribution.Strict);
    }

    [Fact]
    public void Lines_of_the_read_command_are_predictions_under_their_source_id()
    {
        var predicted = Write(
            "pred.jsonl",
            """{"gainsay":1,"error":{"input":"x.html","what":"gone"}}""",
            """
            {"gainsay":1,"article":{"id":"sha256:00","sourceId":"n1","text":"…"},"attributions":[
            {"id":"s1","source":[[2,5]],"cue":[[6,10]],"content":[[11,18]],"parent":null},
            {"id":"s2","source":[[11,13]],"cue":[],"content":[[14,18]],"parent":"s1"},
            {"id":"s3","source":[],"cue":[],"content":[[14,18]],"parent":"s9"}]}
            """);
        var score = AttributionScore.Of(Write("gold.jsonl", Plain), predicted);
        Assert.Equal(new(1, 1, 2), score.Attribution.Strict);
        Assert.Equal(1, score.IgnoredNested);
    }

    [Theory]
    [InlineData("\"s1\"", 1)]
    [InlineData("0", 1)]
    [InlineData("null", 0)]
    public void A_parent_is_a_string_id_or_an_index(string parent, int nested)
    {
        var gold = Write(
            "gold.jsonl",
            """
            {"id":"n1","text":"Ada said Bo lied.","attributions":[{"id":"s1","source":[[0,3]],"cue":[[4,8]],"content":[[9,16]]},
            {"id":"s2","source":[[9,11]],"cue":[[12,16]],"content":[[12,16]],"parent":PARENT}]}
            """.Replace("PARENT", parent, StringComparison.Ordinal));
        var score = AttributionScore.Of(gold, gold);
        Assert.Equal((nested, 2 - nested), (score.Attribution.Nested.Gold, score.Attribution.Strict.Gold));
    }

    [Fact]
    public void A_span_that_is_no_pair_of_whole_numbers_is_counted_as_invalid()
    {
        var predicted = Write(
            "pred.jsonl",
            """{"id":"n1","attributions":[{"source":[[2,5.0],[2],"x",[true,3],[1,99999999999]],"cue":null,"content":[[11,18]]}]}""");
        Assert.Equal(5, AttributionScore.Of(Write("gold.jsonl", Plain), predicted).InvalidSpans);
    }

    [Theory]
    [InlineData("{", "found something that is not JSON; expected a JSON object with the \"id\" of an article, or a line of `gainsay read --format json`.")]
    [InlineData("[]", "found an array; expected a JSON object with the \"id\" of an article, or a line of `gainsay read --format json`.")]
    [InlineData("{\"text\":\"\"}", "found no \"id\"; expected a JSON object with the \"id\" of an article, or a line of `gainsay read --format json`.")]
    [InlineData("{\"gainsay\":1,\"article\":{\"sourceId\":null}}", "found no \"article.sourceId\"; expected a JSON object with the \"id\" of an article, or a line of `gainsay read --format json`.")]
    [InlineData("{\"id\":\"n2\",\"attributions\":[]}", "found no \"text\" for the gold article `n2`; expected the text that the spans count in.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\"}", "found no \"attributions\" for the gold article `n2`; expected an array of them, empty where nobody is quoted.")]
    [InlineData("{\"id\":\"n2\",\"text\":7,\"attributions\":[]}", "found a number for \"text\"; expected a string.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\",\"attributions\":{}}", "found an object for \"attributions\"; expected an array of objects with source, cue and content.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\",\"attributions\":[3]}", "found a number among the attributions; expected an object with source, cue and content.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\",\"attributions\":[{\"cue\":\"said\"}]}", "found a string for \"cue\"; expected an array of [start, end] pairs.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\",\"attributions\":[{\"parent\":true}]}", "found true or false for \"parent\"; expected the index or the id of an attribution, or null.")]
    [InlineData("{\"id\":\"n2\",\"text\":\"\\ud800\",\"attributions\":[]}", "found half of a surrogate pair in \"text\"; expected whole characters.")]
    [InlineData(Plain, "found the id `n1`, which line 1 has already; expected a different id for each article.")]
    public void A_bad_line_is_reported_with_file_line_and_what_was_expected(string line, string sentence)
    {
        var path = Write("gold.jsonl", Plain, line);
        var thrown = Assert.Throws<ScoreInputException>(() => AttributionScore.Of(path, path));
        Assert.Equal($"{path}, line 2: {sentence}", thrown.Message);
    }

    [Fact]
    public void A_missing_file_is_reported_by_name()
    {
        var path = Path.Combine(folder, "none.jsonl");
        var thrown = Assert.Throws<ScoreInputException>(() => AttributionScore.Of(path, []));
        Assert.Equal($"{path}: no such file; expected a JSONL file of gold articles.", thrown.Message);
    }

    [Fact]
    public void A_file_that_is_not_packed_as_its_name_says_is_reported()
    {
        var path = Write("gold.jsonl.gz", Plain);
        var thrown = Assert.Throws<ScoreInputException>(() => AttributionScore.Of(path, []));
        Assert.Equal($"{path}, line 1: found data that gzip cannot unpack; expected a file packed with gzip, as its name says.", thrown.Message);
    }

    [Fact]
    public void A_reading_at_hand_is_scored_in_code_points()
    {
        const string text = "😀 Ada said Bo lied.";
        var reading = new ArticleReading(
            new Article { Text = text, Input = "-", SourceId = "n1", Parts = [new(PartKind.Body, new(0, text.Length))] },
            "0",
            [],
            [new Attribution { Source = [new TextSpan(3, 6)], Cue = [new TextSpan(7, 11)], Content = [new TextSpan(12, 19)] }],
            [[]],
            [[]],
            []);
        var score = AttributionScore.Of(Write("gold.jsonl", Plain), [PredictedArticle.Of(reading)]);
        Assert.Equal(new(1, 1, 1), score.Attribution.Strict);
    }

    [Fact]
    public void The_table_shows_every_measure_in_a_row()
    {
        var path = Write("gold.jsonl", Plain);
        Assert.Equal(
            """
            articles 1; missing from PRED 0; in PRED only 0; nested predictions ignored 0; invalid spans dropped 0
                                           P       R      F1      tp    gold    pred
            span source               1.0000  1.0000  1.0000       1       1       1
            span cue                  1.0000  1.0000  1.0000       1       1       1
            span content              1.0000  1.0000  1.0000       1       1       1
            token source              1.0000  1.0000  1.0000       1       1       1
            token cue                 1.0000  1.0000  1.0000       1       1       1
            token content             1.0000  1.0000  1.0000       2       2       2
            attribution strict        1.0000  1.0000  1.0000       1       1       1
            attribution lenient       1.0000  1.0000  1.0000       1       1       1
            attribution full          1.0000  1.0000  1.0000       1       1       1
            attribution nested        1.0000  1.0000  1.0000       0       0       0
            lenient Herald (1)        1.0000  1.0000  1.0000       1       1       1

            """,
            ScoreTable.Of(AttributionScore.Of(path, path)),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_json_has_every_measure_by_name()
    {
        var path = Write("gold.jsonl", Plain);
        var other = Write("pred.jsonl", """{"id":"n1"}""");
        using var json = JsonDocument.Parse(ScoreJson.Of(AttributionScore.Of(path, other)));
        Assert.Equal(
            """{"p":0,"r":0,"f1":0,"tp":0,"gold":2,"pred":0}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("token").GetProperty("content")));
        Assert.Equal(
            """{"p":0,"r":0,"f1":0,"tp":0,"gold":1,"pred":0,"articles":1}""",
            JsonSerializer.Serialize(json.RootElement.GetProperty("publisher_lenient").GetProperty("Herald")));
    }

    // Lines are joined to one each: a JSON line of a test may be broken for reading.
    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, lines.Select(line => line.ReplaceLineEndings("")));
        return path;
    }
}
