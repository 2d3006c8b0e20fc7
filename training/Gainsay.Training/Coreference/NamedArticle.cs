using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Training.Coreference;

/// <summary>An article with its mentions, those with a name given to their parties by the engine's own rules.</summary>
/// <param name="Article">The article.</param>
/// <param name="Cast">Its parties so far.</param>
internal sealed record NamedArticle(MentionedArticle Article, CastBuilder Cast)
{
    /// <summary>The mention that a word heads; -1 for none.</summary>
    public int MentionAt(int head) => Enumerable.Range(0, Article.Mentions.Count).FirstOrDefault(i => Article.Mentions[i].Mention.Head == head, -1);
}

/// <summary>Reads articles up to the step that the trained scores decide.</summary>
internal sealed class NamedArticleReader
{
    private readonly ReaderModel model;
    private readonly WordReader words;
    private readonly ParagraphSplitter splitter = new();
    private readonly ActorKinds kinds = new();
    private readonly SourceHeads sourceHeads;
    private readonly NamedParties namedParties;

    public NamedArticleReader(ReaderModel model)
    {
        this.model = model;
        words = new WordReader(model);
        sourceHeads = new SourceHeads(kinds);
        namedParties = new NamedParties(kinds, new KnownNames());
    }

    public NamedArticle Read(string text, IReadOnlyList<Attribution> attributions)
    {
        var paragraphs = splitter.Split(new Article { Text = text, Input = "", Parts = [new ArticlePart(PartKind.Body, new TextSpan(0, text.Length))] });
        var article = MentionedArticle.Of(text, paragraphs, attributions, words.Read(model.Encode(text, paragraphs)), sourceHeads);
        var cast = new CastBuilder(article.Text, article.Mentions, [], article.SourceHeads, article.SpeakerHeads) { Kinds = kinds, Media = article.Media, Roles = new Roles(article.Text, article.Mentions, kinds) };
        namedParties.Cast(article.Text, article.Mentions, article.SourceHeads, cast);
        return new NamedArticle(article, cast);
    }
}
