using System.Globalization;
using System.Text;
using System.Text.Json;
using Gainsay.Reading;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Exchange.Importing;

/// <summary>Reads files of one token a line: ours (<see cref="ConllBio"/>) and those of others.</summary>
internal sealed class ConllReader
{
    private readonly ImportPlace start;
    private readonly string id;
    private readonly List<Token> tokens = [];
    private readonly Dictionary<string, JsonElement> facts = new(StringComparer.Ordinal);
    private string? text;
    private int sentence;

    private ConllReader(ImportPlace start, string id) => (this.start, this.id) = (start, id);

    public static IEnumerable<ArticleReading> Read(string path)
    {
        ConllReader? document = null;
        var number = 0;
        foreach (var line in File.ReadLines(path, WellFormed.Utf8))
        {
            var place = ImportPlace.Line(path, ++number);
            var isOthers = document?.text is null && line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (isOthers || line.StartsWith(ConllBio.Document, StringComparison.Ordinal))
            {
                if (document?.tokens.Count > 0 || document?.text is not null)
                {
                    yield return document.Reading();
                }
                var name = !isOthers ? line[ConllBio.Document.Length..].Trim() : FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(path)}#{number}");
                document = new ConllReader(place, name);
                continue;
            }
            document ??= new ConllReader(place, Path.GetFileNameWithoutExtension(path));
            document.Take(line, place);
        }
        if (document?.tokens.Count > 0 || document?.text is not null)
        {
            yield return document.Reading();
        }
    }

    private void Take(string line, ImportPlace place)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            sentence++;
        }
        else if (line.StartsWith(ConllBio.Text, StringComparison.Ordinal))
        {
            // Others write the sentence's words here, not a string of JSON.
            text = line[ConllBio.Text.Length..] is ['"', ..] json ? Json(json, place).Text() : text;
        }
        else if (line.StartsWith(ConllBio.AttributionLine, StringComparison.Ordinal))
        {
            var fact = Json(line[ConllBio.AttributionLine.Length..], place);
            facts[fact.GetText("id", "the attribution's id")] = fact.Value;
        }
        else if (!line.StartsWith('#') || line.Contains('\t', StringComparison.Ordinal))
        {
            var columns = line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ' ');
            tokens.Add(columns.Length >= 2 ? new Token(columns, sentence, place) : throw place.Fault($"found `{line}`", "a token and its BIO tag, parted by a tab or a space"));
        }
    }

    private static JsonAt Json(string json, ImportPlace place)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new JsonAt(document.RootElement.Clone(), place);
        }
        catch (JsonException error)
        {
            throw place.Fault("found something that is not JSON", "a comment as `gainsay export --format conll` writes it", error);
        }
    }

    private ArticleReading Reading() => text is null ? Foreign() : Ours(text);

    private ArticleReading Ours(string whole)
    {
        var spans = new CodePointSpans(whole);
        var open = new Dictionary<(string Id, string Role), int>();
        var roles = new Dictionary<string, Dictionary<string, List<TextSpan>>>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            var at = tokens[i].Place(spans);
            foreach (var layer in tokens[i].Layers())
            {
                var list = roles.TryGetValue(layer.Id, out var known) ? known : roles[layer.Id] = Roles();
                var stretches = list.TryGetValue(layer.Role, out var found) ? found : throw tokens[i].Line.Fault($"found the tag `{layer.Role}`", "SOURCE, CUE or CONTENT");
                if (!layer.Begins && stretches.Count > 0 && open.GetValueOrDefault((layer.Id, layer.Role), -1) == i - 1)
                {
                    stretches[^1] = stretches[^1].Cover(at);
                }
                else
                {
                    stretches.Add(at);
                }
                open[(layer.Id, layer.Role)] = i;
            }
        }
        var made = new Dictionary<string, ForeignAttribution?>(StringComparer.Ordinal);
        var attributions = roles.Keys.Select(name => Made(name, roles, made)).OfType<ForeignAttribution>().ToList();
        return ForeignReading.Of(ForeignReading.ArticleOf(whole, start.Path, id), "conll", attributions, saysParents: facts.Count > 0);
    }

    private static Dictionary<string, List<TextSpan>> Roles() =>
        new(StringComparer.Ordinal) { ["SOURCE"] = [], ["CUE"] = [], ["CONTENT"] = [] };

    private ForeignAttribution? Made(
        string name, Dictionary<string, Dictionary<string, List<TextSpan>>> roles, Dictionary<string, ForeignAttribution?> made)
    {
        if (made.TryGetValue(name, out var known))
        {
            return known;
        }
        made[name] = null;
        if (!roles.TryGetValue(name, out var spans) || spans["CONTENT"].Count == 0)
        {
            return null;
        }
        var one = new ForeignAttribution { Source = spans["SOURCE"], Cue = spans["CUE"], Content = spans["CONTENT"] };
        if (facts.TryGetValue(name, out var value))
        {
            var fact = new JsonAt(value, start);
            one = one with
            {
                Attitude = fact.Find("attitude")?.Named<Attitude>() ?? Attitude.Asserts,
                Form = fact.Find("form")?.Named<AttributionForm>(),
                Actors = [.. fact.ItemsOf("actors").Select(actor => actor.Text())],
                Confidence = fact.Find("confidence")?.Share() ?? 1,
                Parent = fact.FindText("parent") is { } parent ? Made(parent, roles, made) : null,
            };
        }
        return made[name] = one;
    }

    private ArticleReading Foreign()
    {
        var whole = new StringBuilder();
        var placed = new List<(Token Token, TextSpan Span)>();
        foreach (var token in tokens)
        {
            if (placed.Count > 0)
            {
                whole.Append(placed[^1].Token.Sentence == token.Sentence ? ' ' : '\n');
            }
            placed.Add((token, new TextSpan(whole.Length, whole.Length + token.Form.Length)));
            whole.Append(token.Form);
        }
        var article = ForeignReading.ArticleOf(whole.ToString(), start.Path, id);
        var attributions = placed.GroupBy(one => one.Token.Sentence).SelectMany(one => OfSentence([.. one]));
        return ForeignReading.Of(article, "conll", attributions, saysParents: false);
    }

    // Each cue is an attribution; sources and contents are those of the cue that is fewest characters away.
    private static IEnumerable<ForeignAttribution> OfSentence(List<(Token Token, TextSpan Span)> words)
    {
        var runs = new List<(string Role, TextSpan Span)>();
        var role = "O";
        foreach (var (token, span) in words)
        {
            var (begins, now) = token.Tag();
            if (now != "O" && !begins && now == role)
            {
                runs[^1] = (now, runs[^1].Span.Cover(span));
            }
            else if (now != "O")
            {
                runs.Add((now, span));
            }
            role = now;
        }
        var cues = runs.Where(run => run.Role == "CUE").Select(run => run.Span).ToList();
        ILookup<TextSpan, TextSpan> Of(string of) => runs.Where(run => run.Role == of && cues.Count > 0)
            .ToLookup(run => cues.MinBy(cue => Math.Max(cue.Start - run.Span.End, run.Span.Start - cue.End)), run => run.Span);
        var (sources, contents) = (Of("SOURCE"), Of("CONTENT"));
        return cues.Where(contents.Contains).Select(cue => new ForeignAttribution { Source = [.. sources[cue]], Cue = [cue], Content = [.. contents[cue]] });
    }

    private sealed record Token(string[] Columns, int Sentence, ImportPlace Line)
    {
        public string Form => Columns[0];

        /// <summary>The tag of the last column, its role in capitals, <c>O</c> for none.</summary>
        public (bool Begins, string Role) Tag() => Split(Columns[^1]);

        public IEnumerable<(string Id, bool Begins, string Role)> Layers()
        {
            if (Columns.Length < 5)
            {
                throw Line.Fault(FormattableString.Invariant($"found {Columns.Length} columns"), "five, as the document has a text");
            }
            foreach (var layer in Columns[3] == ConllBio.None ? [] : Columns[3].Split('|'))
            {
                var colon = layer.IndexOf(':', StringComparison.Ordinal);
                var (begins, role) = colon < 0 ? throw Line.Fault($"found `{layer}`", "an id and a tag, as in s1:B-CUE") : Split(layer[(colon + 1)..]);
                yield return (layer[..colon], begins, role);
            }
        }

        public TextSpan Place(CodePointSpans spans)
        {
            var isPlace = int.TryParse(Columns[1], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                & int.TryParse(Columns.ElementAtOrDefault(2), NumberStyles.None, CultureInfo.InvariantCulture, out var to);
            var span = isPlace ? spans.Find(from, to) : null;
            return span is { } found && found.In(spans.Text).SequenceEqual(Form)
                ? found
                : throw Line.Fault($"found `{Form}` at {Columns[1]} to {Columns.ElementAtOrDefault(2)}", "the code points where it stands in the document's text");
        }

        private static (bool Begins, string Role) Split(string tag) => tag switch
        {
            ['B' or 'b', '-', .. var role] => (true, role.ToUpperInvariant()),
            ['I' or 'i', '-', .. var role] => (false, role.ToUpperInvariant()),
            _ => (false, "O"),
        };
    }
}
