using System.Text;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Tests;

/// <summary>Readings for properties: of texts with any characters, whose spans begin and end at words.</summary>
internal static class AnyReading
{
    private static readonly string[] OddWords =
        ["said", "“No,”", "#", "-DOCSTART-", "=1+1", "'", "T1", "E1\u200B", "a;b", "x|y", "_", "O", "\0", "\uFEFF", "\u202E", "👩\u200D👧", "e\u0301", "\\", "\"", "<b>", "&amp;", "\u0001"];

    private static readonly string[] Gaps = [" ", " ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\u2028", "\u0085", " \n ", "\v"];

    // Any scalar but white space, from all planes.
    private static readonly Gen<string> Scalar = Gen.OneOf(Gen.Int[0x21, 0x2FF], Gen.Int[0x300, 0xD7FF], Gen.Int[0xE000, 0x10FFFF])
        .Select(point => char.ConvertFromUtf32(point) is [var c] && char.IsWhiteSpace(c) ? "x" : char.ConvertFromUtf32(point));

    private static readonly Gen<string> Word = Gen.OneOf(Scalar.Array[1, 6].Select(string.Concat), Gen.Int[0, OddWords.Length - 1].Select(i => OddWords[i]));

    /// <summary>A line or more of anything, for names and titles.</summary>
    public static Gen<string> Line { get; } = Word.Array[1, 4].Select(words => string.Join(' ', words));

    /// <summary>One with up to four attributions, at times with another one in the content.</summary>
    public static Gen<ArticleReading> Any { get; } =
        from words in Word.Array[24, 40]
        from gaps in Gen.Int[0, Gaps.Length - 1].Array[words.Length]
        from count in Gen.Int[0, 4]
        from kinds in Gen.Int[0, 6].Array[count]
        from shapes in Gen.Int[0, 3].Array[count]
        from name in Line
        select Of(words, [.. gaps.Select(gap => Gaps[gap])], kinds, shapes, name);

    private static ArticleReading Of(string[] words, string[] gaps, int[] kinds, int[] shapes, string name)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        for (var i = 0; i < words.Length; i++)
        {
            places.Add(new TextSpan(text.Length, text.Length + words[i].Length));
            text.Append(words[i]).Append(gaps[i]);
        }
        var attributions = new List<Attribution>();
        for (var i = 0; i < kinds.Length; i++)
        {
            attributions.Add(Attribution(places, i * 6, (Attitude)kinds[i], shapes[i], i));
            if (shapes[i] == 0 && kinds[i] % 2 == 0)
            {
                attributions.Add(Inside(places, (i * 6) + 2, attributions.Count - 1));
            }
        }
        return new ArticleReading(
            new Article
            {
                Text = text.ToString(),
                Input = "any.txt",
                SourceId = "any",
                Title = name,
                Outlet = name,
                Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))],
            },
            "imported-any",
            attributions.Count == 0 ? [] : [new Actor(name, ActorKind.Group, [name], [places[0], places[0].Cover(places[1]), places[1]])],
            attributions,
            [.. attributions.Select(_ => (IReadOnlyList<int>)[0])],
            [.. attributions.Select(_ => (IReadOnlyList<int>)[])],
            [.. attributions.Select((one, i) => new Claim(i, one.Content, name, (Stance)(i % 3), i % 2 == 0))]);
    }

    // Six words: source, cue and content, the content at times broken, the source or the cue at times missing.
    private static Attribution Attribution(List<TextSpan> words, int first, Attitude attitude, int shape, int index) => new()
    {
        Source = shape == 1 ? [] : [words[first]],
        Cue = shape == 2 ? [] : [words[first + 1]],
        Content = shape == 3 ? [words[first + 2], words[first + 4].Cover(words[first + 5])] : [words[first + 2].Cover(words[first + 5])],
        Attitude = attitude,
        Form = (AttributionForm)(index % 3),
        Confidence = 0.5,
    };

    // The four words of a content, with a statement of their own.
    private static Attribution Inside(List<TextSpan> words, int first, int parent) => new()
    {
        Source = [words[first]],
        Cue = [words[first + 1]],
        Content = [words[first + 2].Cover(words[first + 3])],
        Parent = parent,
        Confidence = 0.25,
    };
}
