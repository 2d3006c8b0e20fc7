using System.Globalization;
using System.Text;
using Gainsay.Exchange.Exporting;
using Gainsay.Exchange.Importing;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange;

/// <summary>brat standoff: for each article <c>NAME.txt</c>, the text to the letter, and <c>NAME.ann</c>, in PolNeAR's scheme.</summary>
/// <remarks>
/// <code>
/// T1	Source 0 8	Ana Ruiz
/// T2	Cue 9 15	denied
/// T3	Content 16 40;43 61	the mill had closed …
/// T4	Attribution 9 15	denied
/// E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
/// A1	Attitude E1 denies
/// </code>
/// Offsets are code points, half-open. A second argument of a role is called <c>Content2</c>. We add to PolNeAR's scheme the attributes Attitude and Form, and
/// <c>Parent:E1</c> for an attribution that stands in another's content. brat wants every fragment on one line, so a span is cut at its line breaks, and fragments with only
/// white space and a line break between them are one span again when read. After Stenetorp et al., "brat: a Web-based Tool for NLP-Assisted Text Annotation", EACL 2012.
/// </remarks>
public sealed class BratStandoff : IArticleWriter
{
    private const string Configuration = """
        [entities]
        Source
        Cue
        Content

        [relations]

        [events]
        Attribution Source*:Source, Cue*:Cue, Content+:Content, Parent?:Attribution

        [attributes]
        Attitude Arg:Attribution, Value:asserts|denies|doubts|concedes|declines|intends|asks
        Form Arg:Attribution, Value:direct|indirect|mixed
        """;

    private readonly string folder;

    /// <param name="folder">Where the files go; it must be there, and empty.</param>
    public BratStandoff(string folder)
    {
        this.folder = folder;
        File.WriteAllText(Path.Combine(folder, "annotation.conf"), Configuration.ReplaceLineEndings("\n") + "\n", WellFormed.Utf8);
    }

    public async ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var name = NameOf(article.Reading.Article);
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".txt"), WellFormed.Utf8.GetBytes(article.Reading.Article.Text)).ConfigureAwait(false);
        await File.WriteAllBytesAsync(Path.Combine(folder, name + ".ann"), WellFormed.Utf8.GetBytes(new Lines(article.Reading).All())).ConfigureAwait(false);
    }

    public ValueTask CompleteAsync() => default;

    public ValueTask DisposeAsync() => default;

    // The name that the article came with, where a file can bear it and none does yet; otherwise the first digits of its id.
    private string NameOf(Article article)
    {
        const int Longest = 120;
        const int Digits = 16;
        var given = article.SourceId;
        var isFit = given is { Length: > 0 and <= Longest } && given[0] != '.' && given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        return isFit && !File.Exists(Path.Combine(folder, given + ".txt")) ? given! : article.Id["sha256:".Length..][..Digits];
    }

    /// <summary>The reading of an <c>.ann</c> file, whose text is the <c>.txt</c> beside it. Entities that no Attribution event has, and everything else, are passed over.</summary>
    /// <exception cref="ImportException">There is no text, or a line is no standoff of it.</exception>
    public static ArticleReading Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var text = TextBeside.Of(path);
        return new Reader(path, text).Reading();
    }

    private sealed class Lines(ArticleReading reading)
    {
        private readonly CodePointSpans spans = new(reading.Article.Text);
        private readonly StringBuilder lines = new();
        private readonly StringBuilder events = new();
        private readonly Dictionary<string, int> sources = new(StringComparer.Ordinal);
        private int entities;
        private int attributes;

        public string All()
        {
            for (var i = 0; i < reading.Attributions.Count; i++)
            {
                Add(reading.Attributions[i], i + 1);
            }
            return lines.Append(events).ToString();
        }

        private void Add(Attribution attribution, int number)
        {
            var trigger = Entity("Attribution", attribution.Cue.Count > 0 ? attribution.Cue : [attribution.Content[0]]);
            events.Append(CultureInfo.InvariantCulture, $"E{number}\tAttribution:T{trigger}");
            AddArgument("Source", attribution.Source);
            AddArgument("Cue", attribution.Cue);
            AddArgument("Content", attribution.Content);
            if (attribution.Parent is { } parent)
            {
                events.Append(CultureInfo.InvariantCulture, $" Parent:E{parent + 1}");
            }
            events.Append(CultureInfo.InvariantCulture, $"\nA{++attributes}\tAttitude E{number} {Names.Of(attribution.Attitude)}");
            events.Append(CultureInfo.InvariantCulture, $"\nA{++attributes}\tForm E{number} {Names.Of(attribution.Form)}\n");
        }

        private void AddArgument(string role, IReadOnlyList<TextSpan> of)
        {
            if (of.Count > 0)
            {
                events.Append(CultureInfo.InvariantCulture, $" {role}:T{Entity(role, of)}");
            }
        }

        // A source that several attributions share is one entity; anything else is each attribution's own.
        private int Entity(string type, IReadOnlyList<TextSpan> of)
        {
            var fragments = of.SelectMany(OnOneLine).ToList();
            var places = (fragments.Count > 0 ? fragments : of).Select(fragment => spans.Of(fragment));
            var place = string.Join(';', places.Select(at => FormattableString.Invariant($"{at.Start} {at.End}")));
            if (type == "Source" && sources.TryGetValue(place, out var known))
            {
                return known;
            }
            entities++;
            if (type == "Source")
            {
                sources[place] = entities;
            }
            var words = WellFormed.Line(string.Join(' ', fragments.Select(fragment => fragment.In(reading.Article.Text).ToString())));
            lines.Append(CultureInfo.InvariantCulture, $"T{entities}\t{type} {place}\t{words}\n");
            return entities;
        }

        private IEnumerable<TextSpan> OnOneLine(TextSpan span)
        {
            var text = reading.Article.Text;
            for (var start = span.Start; start < span.End;)
            {
                var (from, to) = (start, text.AsSpan(start, span.End - start).IndexOf('\n') is var line and >= 0 ? start + line : span.End);
                start = to + 1;
                while (from < to && char.IsWhiteSpace(text[from]))
                {
                    from++;
                }
                while (to > from && char.IsWhiteSpace(text[to - 1]))
                {
                    to--;
                }
                if (to > from)
                {
                    yield return new TextSpan(from, to);
                }
            }
        }
    }

    private sealed class Reader(string path, string text)
    {
        private readonly CodePointSpans spans = new(text);
        private readonly Dictionary<string, (string Type, IReadOnlyList<TextSpan> Spans)> entities = new(StringComparer.Ordinal);
        private readonly List<(string Id, string[] Arguments, ImportPlace Place)> events = [];
        private readonly Dictionary<(string Event, string Attribute), string> attributes = [];

        public ArticleReading Reading()
        {
            var number = 0;
            foreach (var line in File.ReadLines(path, WellFormed.Utf8))
            {
                Take(line, ImportPlace.Line(path, ++number));
            }
            var made = new Dictionary<string, ForeignAttribution>(StringComparer.Ordinal);
            var saysParents = events.Exists(one => one.Arguments.Any(argument => argument.StartsWith("Parent:", StringComparison.Ordinal)));
            var attributions = events.Select(one => Made(one.Id, [], made)).OfType<ForeignAttribution>().ToList();
            var article = ForeignReading.ArticleOf(text, path, Path.GetFileNameWithoutExtension(path));
            return ForeignReading.Of(article, "brat", attributions, saysParents);
        }

        private void Take(string line, ImportPlace place)
        {
            var fields = line.Split('\t');
            if (line.Length == 0 || fields[0].Length == 0)
            {
                return;
            }
            switch (fields[0][0])
            {
                case 'T' when fields.Length >= 2:
                    TakeEntity(fields, place);
                    break;
                case 'E' when fields.Length >= 2:
                    events.Add((fields[0], fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), place));
                    break;
                case 'A' or 'M' when fields.Length >= 2 && fields[1].Split(' ') is [var name, var of, var value]:
                    attributes[(of, name)] = value;
                    break;
                case 'T' or 'E':
                    throw place.Fault($"found `{line}`", "fields parted by tabs, as in T1<tab>Source 0 8<tab>Ana Ruiz");
            }
        }

        private void TakeEntity(string[] fields, ImportPlace place)
        {
            var space = fields[1].IndexOf(' ', StringComparison.Ordinal);
            var fragments = space < 0 ? [] : fields[1][(space + 1)..].Split(';');
            var found = fragments.Select(fragment => Fragment(fragment, place)).ToList();
            if (found.Count == 0)
            {
                throw place.Fault($"found `{fields[1]}`", "a type and its offsets, as in Content 16 40;43 61");
            }
            Check(found, fields.Length > 2 ? fields[2] : null, place);
            entities[fields[0]] = (fields[1][..space], Joined(found));
        }

        private TextSpan Fragment(string fragment, ImportPlace place) =>
            fragment.Split(' ') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && spans.Find(start, end) is { } span
                ? span
                : throw place.Fault($"found the offsets `{fragment}`", FormattableString.Invariant($"two code points of the text, which has {spans.Count}"));

        // Words that differ show that the offsets count something else, or in another text. White space does not count: files keep it differently.
        private void Check(List<TextSpan> fragments, string? words, ImportPlace place)
        {
            var there = Visible(string.Concat(fragments.Select(fragment => fragment.In(text).ToString())));
            if (words is not null && Visible(words) != there)
            {
                throw place.Fault($"found the words `{words}`", $"`{WellFormed.Line(string.Join(' ', fragments.Select(fragment => fragment.In(text).ToString())))}`, which stand at these offsets in the text");
            }
        }

        private static string Visible(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

        // Fragments that were one span before it was cut at its line breaks.
        private List<TextSpan> Joined(List<TextSpan> fragments)
        {
            var joined = new List<TextSpan>();
            foreach (var fragment in fragments)
            {
                var between = joined.Count > 0 && joined[^1].End <= fragment.Start ? text.AsSpan(joined[^1].End, fragment.Start - joined[^1].End) : "x";
                if (between.IsWhiteSpace() && (between.IsEmpty || between.Contains('\n')))
                {
                    joined[^1] = joined[^1].Cover(fragment);
                }
                else
                {
                    joined.Add(fragment);
                }
            }
            return joined;
        }

        // Null for an event of another type, or without content: there is nothing in it that anybody says.
        private ForeignAttribution? Made(string id, HashSet<string> within, Dictionary<string, ForeignAttribution> made)
        {
            if (made.TryGetValue(id, out var known))
            {
                return known;
            }
            var (_, arguments, place) = events.Find(one => one.Id == id);
            if (arguments is not [var trigger, ..] || !trigger.StartsWith("Attribution:", StringComparison.Ordinal))
            {
                return null;
            }
            if (!within.Add(id))
            {
                throw place.Fault($"found that {id} stands inside itself", "a Parent that is another event");
            }
            var content = Argument(arguments, "Content", place);
            if (content.Count == 0)
            {
                return null;
            }
            var cue = Argument(arguments, "Cue", place);
            var triggered = Argument(arguments, "Attribution", place);
            return made[id] = new ForeignAttribution
            {
                Source = Argument(arguments, "Source", place),
                Cue = cue.Count > 0 || triggered.All(span => content.Any(around => around.Contains(span))) ? cue : triggered,
                Content = content,
                Attitude = Attribute<Attitude>(id, "Attitude", place) ?? Attitude.Asserts,
                Form = Attribute<AttributionForm>(id, "Form", place),
                Parent = arguments.FirstOrDefault(argument => argument.StartsWith("Parent:", StringComparison.Ordinal)) is { } parent
                    ? Made(parent["Parent:".Length..], within, made)
                    : null,
            };
        }

        private List<TextSpan> Argument(string[] arguments, string role, ImportPlace place)
        {
            var found = new List<TextSpan>();
            foreach (var argument in arguments)
            {
                var colon = argument.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0 || argument[..colon].TrimEnd("0123456789".ToCharArray()) != role)
                {
                    continue;
                }
                found.AddRange(entities.TryGetValue(argument[(colon + 1)..], out var entity)
                    ? entity.Spans
                    : throw place.Fault($"found `{argument}`", "the id of a T line of this file"));
            }
            return found;
        }

        private T? Attribute<T>(string id, string name, ImportPlace place)
            where T : struct, Enum =>
            !attributes.TryGetValue((id, name), out var value)
                ? null
                : Names.Find<T>(value) ?? throw place.Fault($"found the {name} `{value}` for {id}", $"one of {Names.All<T>()}");
    }
}
