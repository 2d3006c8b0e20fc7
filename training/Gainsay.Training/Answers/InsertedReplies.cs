using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gainsay.Reading.Answers;
using Gainsay.Reading.Text;
using Gainsay.Training.Pairs.Data;
using Gainsay.Training.Pairs.Labels;

namespace Gainsay.Training.Answers;

/// <summary>Statements that were written into a real article: what answers one of its statements, what one of them answers, and what only looks so.</summary>
/// <remarks>Names are kept as places in the article, which is not ours: <c>⟪120:131⟫</c> are its characters (Unicode code points) 120 to 130.</remarks>
internal sealed partial class InsertedReplies(JsonElement line)
{
    private const string New = "N";

    /// <summary>The article they belong to.</summary>
    public string Id => line.GetProperty("id").GetString()!;

    /// <summary>Links between statements of the article that those who labelled it left out; nothing is to be learned of them.</summary>
    public IEnumerable<(string From, string To, PairLabel? Label)> LeftOut => line.GetProperty("leftOut").EnumerateArray()
        .Select(link => (link[0].GetString()!, link[1].GetString()!, (PairLabel?)null));

    /// <summary>By article, the lines of files.</summary>
    /// <param name="lines">Each a JSON object with <c>id</c>, <c>new</c>: [where, in code points; sentence; attitude], <c>links</c> and <c>leftOut</c>: [from, to, relation], a new statement named by its number: <c>N1</c>.</param>
    public static ILookup<string, InsertedReplies> Read(IEnumerable<string> lines) =>
        lines.Select(one => new InsertedReplies(JsonDocument.Parse(one).RootElement)).ToLookup(one => one.Id, StringComparer.Ordinal);

    /// <summary>The article with the new statements in it.</summary>
    /// <param name="text">The article's.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="links">Links between them, from the answering one.</param>
    public (string Text, IReadOnlyList<KeyedStatement> Statements, IReadOnlyList<(string From, string To, PairLabel? Label)> Links) Into(
        string text, IReadOnlyList<KeyedStatement> statements, IEnumerable<(string From, string To, PairLabel? Label)> links)
    {
        var points = new CodePoints(text);
        var whole = new StringBuilder();
        var (added, moves, at) = (new List<KeyedStatement>(), new List<(int From, int By)>(), 0);
        foreach (var one in line.GetProperty("new").EnumerateArray())
        {
            var place = points.ToUtf16(one[0].GetInt32(), one[0].GetInt32()).Start;
            whole.Append(text, at, place - at);
            at = place;
            var before = whole.Length;
            whole.Append(place > 0 && char.IsWhiteSpace(text[place - 1]) ? "" : " ");
            var places = MarkedSentence.AddTo(whole, WithNames(one[1].GetString()!, text, points));
            whole.Append(place > 0 && text[place - 1] == '\n' ? '\n' : ' ');
            moves.Add((place, whole.Length - before));
            added.Add(new KeyedStatement(
                New + (added.Count + 1).ToString(CultureInfo.InvariantCulture),
                places,
                Speaker(string.Join(' ', places.Source.Select(span => whole.ToString(span.Start, span.Length))), place, statements),
                AnsweringCorpora.Attitudes.IndexOf(one[2].GetString()!))
            {
                IsAdded = true,
            });
        }
        whole.Append(text, at, text.Length - at);
        TextSpan Moved(TextSpan span)
        {
            var by = moves.Where(move => move.From <= span.Start).Sum(move => move.By);
            return new TextSpan(span.Start + by, span.End + by);
        }
        IReadOnlyList<TextSpan> All(IReadOnlyList<TextSpan> spans) => [.. spans.Select(Moved)];
        return (
            whole.ToString(),
            [.. statements.Select(one => one with { Places = new StatementPlaces(All(one.Places.Source), All(one.Places.Cue), All(one.Places.Content)) }), .. added],
            [.. links, .. line.GetProperty("links").EnumerateArray().Select(link => (link[0].GetString()!, link[1].GetString()!, NearLinks.LabelOf(link[2].GetString()!)))]);
    }

    private static string WithNames(string sentence, string text, CodePoints points) => Name().Replace(sentence, name =>
        points.ToUtf16(int.Parse(name.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(name.Groups[2].ValueSpan, CultureInfo.InvariantCulture)).In(text).ToString());

    /// <summary>The article's speaker whose last name the source has; for a pronoun the one before; else the source is a speaker of its own. Null where the article's speakers are not known.</summary>
    private static string? Speaker(string source, int place, IReadOnlyList<KeyedStatement> statements)
    {
        if (statements.All(one => one.Speaker is null))
        {
            return null;
        }
        if (Pronoun().IsMatch(source))
        {
            return statements.LastOrDefault(one => one.Places.Content[0].Start < place)?.Speaker;
        }
        var words = Word().Matches(source).Select(word => word.Value).ToHashSet();
        return statements.Select(one => one.Speaker).FirstOrDefault(name => name is not null && Word().Matches(name).LastOrDefault()?.Value is { Length: > 3 } last && char.IsUpper(last[0]) && words.Contains(last) && words.Count <= 5) ?? source;
    }

    [GeneratedRegex("⟪([0-9]+):([0-9]+)⟫")]
    private static partial Regex Name();

    [GeneratedRegex("^(he|she|they|i|we)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
