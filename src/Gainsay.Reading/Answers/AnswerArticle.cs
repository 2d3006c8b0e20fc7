using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Answers;

/// <summary>An article cut into pieces, from which the window around each of its statements is taken.</summary>
public sealed class AnswerArticle
{
    /// <summary>The most pieces of a window, those that frame it counted.</summary>
    public const int LongestWindow = 320;

    // What the article is about, and the words that follow the statement.
    private const int Beginning = 40;
    private const int After = 24;

    private readonly IReadOnlyList<StatementPlaces> statements;
    private readonly WordPieces vocabulary;
    private readonly List<long> pieces = [];
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];
    private readonly List<long> roles = [];
    private readonly int[][] contents;
    private readonly int[][] cues;

    /// <param name="text">The article's.</param>
    /// <param name="statements">In the order of their contents.</param>
    /// <param name="vocabulary">Of the model.</param>
    public AnswerArticle(string text, IReadOnlyList<StatementPlaces> statements, WordPieces vocabulary)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(vocabulary);
        (this.statements, this.vocabulary) = (statements, vocabulary);
        Cut(text, Marked(text, statements));
        contents = [.. statements.Select(statement => Inside(statement.Content))];
        cues = [.. statements.Select(statement => Inside(statement.Cue))];
    }

    /// <summary>The window of a statement.</summary>
    public AnswerWindow Window(int statement)
    {
        int[][] of = [Inside(statements[statement].Source), cues[statement], contents[statement]];
        var (first, last) = (of.SelectMany(part => part).Min(), of.SelectMany(part => part).Max());
        var end = Math.Min(pieces.Count, last + 1 + After);
        var start = Math.Max(0, end - (LongestWindow - 2));
        var beginning = start == 0 ? 0 : Math.Min(Beginning, start);
        if (start > 0)
        {
            start = end - (LongestWindow - 3 - beginning);
        }
        // Of a statement that is longer than the window, its beginning counts.
        if (first < start)
        {
            (start, end) = (first, Math.Min(pieces.Count, first + LongestWindow - 3 - beginning));
        }
        beginning = Math.Min(beginning, start);
        return Framed(statement, of, beginning, start, end);
    }

    private AnswerWindow Framed(int statement, int[][] own, int beginning, int start, int end)
    {
        var at = new List<int>(LongestWindow) { -1 };
        at.AddRange(Enumerable.Range(0, beginning));
        if (beginning > 0)
        {
            at.Add(-1);
        }
        at.AddRange(Enumerable.Range(start, end - start));
        at.Add(-1);
        var placeOf = new Dictionary<int, int>(at.Count);
        for (var i = 0; i < at.Count; i++)
        {
            if (at[i] >= 0)
            {
                placeOf.TryAdd(at[i], i);
            }
        }
        var ids = at.Select((piece, i) => piece >= 0 ? pieces[piece] : i == 0 ? vocabulary.Start : vocabulary.End).ToArray();
        var marks = at.Select(piece => piece >= 0 ? roles[piece] : 0).ToArray();
        int[] Seen(int[] part) => [.. part.Where(placeOf.ContainsKey).Select(piece => placeOf[piece])];
        var (source, cue, content) = (Seen(own[0]), Seen(own[1]), Seen(own[2]));
        Mark(source, AnswerRole.OwnSource);
        Mark(content, AnswerRole.OwnContent);
        Mark(cue, AnswerRole.OwnCue);
        var members = new List<int[]> { content, cue.Length > 0 ? cue : content };
        var candidates = new List<int>();
        for (var other = 0; other < statement; other++)
        {
            if (statements[other].Overlaps(statements[statement]) || Seen(contents[other]) is not { Length: > 0 } said)
            {
                continue;
            }
            candidates.Add(other);
            members.Add(said);
            members.Add(Seen(cues[other]) is { Length: > 0 } told ? told : said);
        }
        return new AnswerWindow(ids, marks, members, candidates);

        void Mark(int[] places, AnswerRole role)
        {
            foreach (var place in places)
            {
                marks[place] = (long)role;
            }
        }
    }

    /// <summary>The role of each character among all statements; a cue or a source counts more than the content it stands in.</summary>
    private static byte[] Marked(string text, IReadOnlyList<StatementPlaces> statements)
    {
        var marks = new byte[text.Length];
        foreach (var (spans, role) in statements.Select(one => (one.Content, AnswerRole.Content))
            .Concat(statements.Select(one => (one.Source, AnswerRole.Source)))
            .Concat(statements.Select(one => (one.Cue, AnswerRole.Cue))))
        {
            foreach (var span in spans)
            {
                marks.AsSpan(span.Start, span.Length).Fill((byte)role);
            }
        }
        return marks;
    }

    private void Cut(string text, byte[] marks)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                continue;
            }
            var start = at;
            // A word ends at white space, and where another role begins behind a mark such as a quotation mark.
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && (marks[at] == marks[start] || (char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[at - 1]))))
            {
                at++;
            }
            foreach (var piece in vocabulary.Cut(text.AsSpan(start, at - start)).Pieces)
            {
                pieces.Add(piece);
                starts.Add(start);
                ends.Add(at);
                roles.Add(marks[start]);
            }
            at--;
        }
    }

    /// <summary>The pieces of words that begin in one of the spans.</summary>
    private int[] Inside(IReadOnlyList<TextSpan> spans) => [.. spans.SelectMany(span =>
    {
        var first = ends.BinarySearch(span.Start + 1);
        first = first < 0 ? ~first : first;
        while (first > 0 && ends[first - 1] > span.Start)
        {
            first--;
        }
        var last = first;
        while (last < starts.Count && starts[last] < span.End)
        {
            last++;
        }
        return Enumerable.Range(first, last - first);
    })];
}
