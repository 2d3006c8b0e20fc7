using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Actors.Names;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Actors.Casting;

/// <summary>Makes actors of all the mentions that the trained model sees in an article.</summary>
/// <remarks>Chains are made of all mentions; listed are the parties that say something, the media, and those with a name of their own in what is
/// said. Safe for any number of threads.</remarks>
internal sealed class ChainedActors(ActorKinds kinds, ChainModel model)
{
    private readonly ChainScorer scorer = new(model);
    private readonly NamedParties namedParties = new(kinds, new KnownNames());
    private readonly SourceHeads sourceHeads = new(kinds);

    public ActorReading Resolve(string text, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Attribution> attributions, ReadWords words, string? byline)
    {
        var article = MentionedArticle.Of(text, paragraphs, attributions, words, sourceHeads);
        var cast = new CastBuilder(article.Text, article.Mentions, scorer.Score(article.Text, article.Mentions), article.SourceHeads, article.SpeakerHeads)
        {
            Kinds = kinds,
            Media = article.Media,
            Roles = new Roles(article.Text, article.Mentions, kinds),
            Writer = Writer.Of(article.Text, paragraphs, article.Mentions),
            Byline = Writer.NameIn(byline, kinds),
        };
        namedParties.Cast(article.Text, article.Mentions, article.SourceHeads, cast);
        cast.Settle();
        var via = attributions.Select(attribution => sourceHeads.Of(article.Text, attribution.Via)).ToList();
        var pairs = new Pairs(article.Text, article.Mentions, cast, article.Sources).Find();
        return new ActorList(article.Text, article.Mentions, cast, kinds) { Pairs = pairs }.Of(attributions, article.Sources, via);
    }
}
