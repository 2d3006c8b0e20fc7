using System.Text.Json;
using Gainsay.Desk.Checks;
using Gainsay.Ledger;
using Gainsay.Ledger.Disputes;
using Gainsay.Ledger.Links;

namespace Gainsay.Exchange;

/// <summary>Disputes, links, voices, positions and checks as one line of UTF-8 JSON each. <c>docs/disputes.md</c> gives the fields. Safe for any number of threads.</summary>
public static class DisputeJson
{
    public static byte[] LineOf(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return JsonLine.Of(json =>
        {
            json.WriteString("id", dispute.Id);
            WriteStrings(json, "formerIds", dispute.FormerIds);
            json.WriteString("claim", dispute.Claim);
            json.WriteString("state", Names.Of(dispute.State));
            json.WriteString("first", Day(dispute.First));
            json.WriteString("last", Day(dispute.Last));
            json.WriteStartArray("sides");
            foreach (var side in dispute.Sides)
            {
                Write(json, side);
            }
            json.WriteEndArray();
            WriteStatements(json, "common", dispute.Common);
            json.WriteStartArray("links");
            foreach (var link in dispute.Links)
            {
                json.WriteStartObject();
                WriteKeys(json, link);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    public static byte[] LineOf(Link link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return JsonLine.Of(json =>
        {
            WriteKeys(json, link);
            json.WriteStartArray("statements");
            Write(json, link.From);
            Write(json, link.To);
            json.WriteEndArray();
        });
    }

    public static byte[] LineOf(VoiceCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return JsonLine.Of(json =>
        {
            json.WriteString("claim", count.Claim);
            json.WriteNumber("outlets", count.Outlets);
            WriteVoices(json, "voices", count.Voices);
        });
    }

    public static byte[] LineOf(Position position)
    {
        ArgumentNullException.ThrowIfNull(position);
        return JsonLine.Of(json =>
        {
            json.WriteString("question", position.Question);
            WriteStatements(json, "statements", [.. position.Steps.Select(step => step.Statement)]);
            json.WriteStartArray("reversals");
            foreach (var link in position.Steps.Select(step => step.Reverses).OfType<Link>())
            {
                json.WriteStartObject();
                WriteKeys(json, link);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    public static byte[] LineOf(ClaimCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonLine.Of(json =>
        {
            json.WriteString("claim", check.Claim);
            WriteVoices(json, "for", check.For);
            WriteVoices(json, "against", check.Against);
            WriteVoices(json, "near", check.Near);
        });
    }

    private static void Write(Utf8JsonWriter json, DisputeSide side)
    {
        json.WriteStartObject();
        json.WriteString("stance", Names.Of(side.Stance));
        json.WriteString("says", side.Says);
        WriteStrings(json, "actors", side.Actors);
        json.WriteNumber("voices", side.Voices);
        json.WriteNumber("outlets", side.Outlets);
        WriteStatements(json, "statements", side.Statements);
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, Link link)
    {
        json.WriteString("from", link.From.Key);
        json.WriteString("to", link.To.Key);
        json.WriteString("relation", Names.Of(link.Relation));
        json.WriteNumber("confidence", Math.Round(link.Confidence, 3));
        json.WriteString("standing", Names.Of(link.Standing));
        json.WriteString("reason", link.Reason);
    }

    private static void WriteVoices(Utf8JsonWriter json, string name, IReadOnlyList<Voice> voices)
    {
        json.WriteStartArray(name);
        foreach (var voice in voices)
        {
            json.WriteStartObject();
            json.WriteString("origin", voice.Origin);
            json.WriteBoolean("firstIsKnown", voice.FirstIsKnown);
            json.WriteStartArray("statements");
            foreach (var said in voice.Statements)
            {
                json.WriteStartObject();
                json.WriteString("kind", Names.Of(said.Kind));
                WriteFields(json, said.Statement);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteStatements(Utf8JsonWriter json, string name, IReadOnlyList<Statement> statements)
    {
        json.WriteStartArray(name);
        foreach (var statement in statements)
        {
            Write(json, statement);
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        WriteFields(json, statement);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, Statement statement)
    {
        json.WriteString("key", statement.Key);
        WriteStrings(json, "actors", statement.Actors);
        json.WriteString("source", statement.SourceWords);
        json.WriteString("cue", statement.CueWords);
        json.WriteString("words", statement.ContentWords);
        json.WriteString("claim", statement.Claim);
        json.WriteString("stance", statement.Stance is { } stance ? Names.Of(stance) : null);
        json.WriteBoolean("hedged", statement.Hedged);
        json.WriteString("attitude", Names.Of(statement.Attitude));
        WriteStrings(json, "via", statement.Via);
        json.WriteString("article", statement.Article.Id);
        json.WriteString("outlet", statement.Article.Outlet);
        json.WriteString("published", statement.Article.Published);
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
