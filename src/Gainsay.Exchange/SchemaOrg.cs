using System.Text.Json;
using Gainsay.Exchange.Exporting;
using Gainsay.Ledger;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;

namespace Gainsay.Exchange;

/// <summary>Statements as schema.org JSON-LD: one graph of NewsArticle, Claim, Quotation and ClaimReview.</summary>
/// <remarks>
/// A statement whose source is for its claim is a Claim with the source as author; the words are a Quotation where they stand in quotation marks, spoken by the source. A statement
/// whose source is against its claim is a Claim without author, and a ClaimReview of it: the review is the source's, not ours, its body is the source's words, and it has no
/// <c>reviewRating</c>. We give no verdict, and take none from anybody's mouth.
/// Written article by article.
/// </remarks>
public sealed class SchemaOrg : IArticleWriter
{
    private readonly JsonStream json;

    public SchemaOrg(Stream output) => json = new JsonStream(output, WriteHead, WriteFoot);

    public async ValueTask WriteAsync(ExportedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Statements.Count > 0)
        {
            await json.WriteAsync(to => new Nodes(to, article).Write()).ConfigureAwait(false);
        }
    }

    public ValueTask CompleteAsync() => json.CompleteAsync();

    public ValueTask DisposeAsync() => json.DisposeAsync();

    private static void WriteHead(Utf8JsonWriter to)
    {
        to.WriteStartObject();
        to.WriteString("@context", "https://schema.org");
        to.WriteStartArray("@graph");
    }

    private static void WriteFoot(Utf8JsonWriter to)
    {
        to.WriteEndArray();
        to.WriteEndObject();
    }

    private sealed class Nodes(Utf8JsonWriter to, ExportedArticle exported)
    {
        private readonly Article article = exported.Reading.Article;
        private readonly string articleName = PermanentName.OfArticle(exported.Reading.Article.Id);

        public void Write()
        {
            WriteArticle();
            foreach (var statement in exported.Statements)
            {
                var isQuoted = statement.Form != AttributionForm.Indirect;
                if (isQuoted)
                {
                    WriteQuotation(statement);
                }
                WriteClaim(statement, isQuoted ? PermanentName.OfStatement(statement.Key) : articleName);
                if (statement.Stance == Stance.Against)
                {
                    WriteReview(statement);
                }
            }
        }

        private void WriteArticle()
        {
            Begin("NewsArticle", articleName);
            WriteText("headline", article.Title);
            WriteText("url", article.Url);
            WriteText("datePublished", article.Published);
            WriteText("inLanguage", article.Language);
            if (article.Outlet is { } outlet)
            {
                to.WriteStartObject("publisher");
                to.WriteString("@type", "NewsMediaOrganization");
                to.WriteString("name", outlet);
                to.WriteEndObject();
            }
            to.WriteEndObject();
        }

        private void WriteQuotation(Statement statement)
        {
            Begin("Quotation", PermanentName.OfStatement(statement.Key));
            to.WriteString("text", statement.ContentWords);
            WriteAgents("spokenByCharacter", statement);
            WriteReference("isPartOf", articleName);
            to.WriteEndObject();
        }

        private void WriteClaim(Statement statement, string appearance)
        {
            Begin("Claim", PermanentName.OfClaim(statement.Key));
            to.WriteString("text", statement.Text);
            if (statement.Stance is Stance.For)
            {
                WriteAgents("author", statement);
            }
            WriteReference("appearance", appearance);
            to.WriteEndObject();
        }

        private void WriteReview(Statement statement)
        {
            Begin("ClaimReview", PermanentName.OfReview(statement.Key));
            to.WriteString("claimReviewed", statement.Text);
            WriteReference("itemReviewed", PermanentName.OfClaim(statement.Key));
            to.WriteString("reviewBody", statement.ContentWords);
            WriteAgents("author", statement);
            WriteText("datePublished", article.Published);
            WriteReference("isPartOf", articleName);
            to.WriteEndObject();
        }

        private void WriteAgents(string property, Statement statement)
        {
            if (statement.Actors.Count == 0)
            {
                return;
            }
            var sources = exported.Reading.Sources[statement.Attribution];
            to.WriteStartArray(property);
            for (var i = 0; i < statement.Actors.Count; i++)
            {
                WriteAgent(statement.Actors[i], i < sources.Count ? exported.Reading.Actors[sources[i]].Kind : ActorKind.Unnamed);
            }
            to.WriteEndArray();
        }

        // Whom the article leaves unnamed has a description and no name; a document speaks for whoever wrote it.
        private void WriteAgent(string name, ActorKind kind)
        {
            to.WriteStartObject();
            to.WriteString("@type", kind switch
            {
                ActorKind.Person or ActorKind.Unnamed => "Person",
                ActorKind.State => "GovernmentOrganization",
                _ => "Organization",
            });
            to.WriteString(kind is ActorKind.Unnamed or ActorKind.Document ? "description" : "name", name);
            to.WriteEndObject();
        }

        private void Begin(string type, string id)
        {
            to.WriteStartObject();
            to.WriteString("@type", type);
            to.WriteString("@id", id);
        }

        private void WriteText(string property, string? text)
        {
            if (text is not null)
            {
                to.WriteString(property, text);
            }
        }

        private void WriteReference(string property, string id)
        {
            to.WriteStartObject(property);
            to.WriteString("@id", id);
            to.WriteEndObject();
        }
    }
}
