using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gainsay.Training.Pairs.Data;

/// <summary>What a statement of a story says of one of its questions.</summary>
internal enum StorySide
{
    Affirms,
    Denies,

    /// <summary>It speaks of the matter, and does neither.</summary>
    Neither,
}

/// <summary>A reported statement of an invented story.</summary>
/// <param name="Told">Source, cue and content: "the mayor denied that the bridge is unsafe".</param>
/// <param name="Content">The content alone.</param>
/// <param name="Question">The question of the story that it speaks of.</param>
/// <param name="Side">What its source says of it.</param>
/// <param name="CueDenies">The cue denies, so that the content says the opposite of what the source holds.</param>
internal sealed record StoryStatement(string Told, string Content, string Question, StorySide Side, bool CueDenies)
{
    /// <summary>As told, the content in brackets.</summary>
    public required string Marked { get; init; }

    /// <summary>What the content says by itself.</summary>
    public StorySide ContentSide => (CueDenies, Side) switch
    {
        (true, StorySide.Affirms) => StorySide.Denies,
        (true, StorySide.Denies) => StorySide.Affirms,
        _ => Side,
    };
}

/// <summary>An invented affair: propositions that have nothing to do with each other, and who says what of each.</summary>
internal sealed record Story(string Id, IReadOnlyDictionary<string, string> Questions, IReadOnlyList<StoryStatement> Statements);

/// <summary>Reads the stories that were written for this project (<c>training/data/stories</c>): one JSON object a line, with <c>questions</c> (a proposition
/// by its letter) and <c>statements</c>, each [told, with its content in brackets; question; side]: <c>+</c>, <c>-</c> or <c>0</c>, and <c>!</c> where the cue denies.</summary>
internal static partial class StoryCorpus
{
    /// <exception cref="InvalidDataException">A line is no story; the message says which and what was expected.</exception>
    public static IEnumerable<Story> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file))
            {
                number++;
                yield return Parse(line, $"{Path.GetFileName(file)}:{number}");
            }
        }
    }

    /// <summary>A story that is kept for measuring: the last of each file.</summary>
    public static IEnumerable<(Story Story, bool IsHeldOut)> Parted(IEnumerable<Story> stories) =>
        stories.GroupBy(story => story.Id[..story.Id.IndexOf(':', StringComparison.Ordinal)])
            .SelectMany(file => file.Reverse().Select((story, i) => (story, i == 0)));

    private static Story Parse(string line, string id)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var questions = json.RootElement.GetProperty("questions").EnumerateObject()
                .ToDictionary(question => question.Name, question => question.Value.GetString()!, StringComparer.Ordinal);
            return new Story(id, questions, [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(row => Statement(row, questions))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"story {id}: {e.Message} Expected an object with questions, and statements of three strings each.", e);
        }
    }

    private static StoryStatement Statement(JsonElement row, Dictionary<string, string> questions)
    {
        var (told, question, mark) = (row[0].GetString()!, row[1].GetString()!, row[2].GetString()!);
        var side = mark.TrimEnd('!') switch
        {
            "+" => StorySide.Affirms,
            "-" => StorySide.Denies,
            "0" => StorySide.Neither,
            _ => throw new FormatException($"the side `{mark}` is none of + - 0 +! -!."),
        };
        var contents = Bracketed().Matches(told);
        return questions.ContainsKey(question) && contents.Count > 0
            ? new StoryStatement(
                told.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal),
                string.Join(' ', contents.Select(content => content.Groups[1].Value)),
                question,
                side,
                mark.EndsWith('!'))
            {
                Marked = told,
            }
            : throw new FormatException($"`{told}` has no content in brackets, or speaks of the unknown question `{question}`.");
    }

    [GeneratedRegex(@"\[([^\[\]]+)\]")]
    private static partial Regex Bracketed();
}
