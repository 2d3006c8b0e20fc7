using Gainsay.Reading.Actors;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Claims;
using Gainsay.Reading.Encoders;
using Gainsay.Reading.Text;
using Gainsay.Reading.Text.Quotations;

namespace Gainsay.Reading;

/// <summary>Reads an article: the pipeline from text to attributions, actors and claims.</summary>
/// <remarks>Each step is pure: no files, network, clock or chance. The same article gives the same reading, on any thread, whatever is read
/// beside it. Only headline and body are read; bylines, captions and furniture are not.</remarks>
public sealed class Reader
{
    private const string RulesVersion = "0.1.1";
    private const string ModelVersion = "0.11.0";

    private readonly ParagraphSplitter splitter = new();
    private readonly QuotationDecoder quotationDecoder = new();
    private readonly ModelReader? model;
    private readonly AttributionFinder rules = new();
    private readonly ActorResolver actorResolver;
    private readonly AnsweringDenials answeringDenials = new();
    private readonly ClaimExtractor claimExtractor = new();

    /// <summary>A reader by word lists and rules, which needs no model.</summary>
    public Reader() => (Engine, actorResolver) = (RulesVersion, new ActorResolver());

    private Reader(ModelReader model, ChainModel chains) => (this.model, Engine, actorResolver) = (model, ModelVersion, new ActorResolver(chains));

    /// <summary>The version of the engine, as its readings carry it. A better engine has a higher one.</summary>
    public string Engine { get; }

    /// <summary>The reader that goes by the trained model: the better one.</summary>
    /// <param name="folder">Where the model lies; null for the folder <c>models</c> beside the program.</param>
    /// <exception cref="ReaderModelException">The model is missing, damaged, or of another version.</exception>
    public static Reader Trained(string? folder = null)
    {
        var models = folder ?? ReaderModel.DefaultFolder;
        return new(new ModelReader(ReaderModel.Load(models)), ChainModel.Load(models));
    }

    /// <summary>Reads one article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part of the article ends after its text does.</exception>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        var paragraphs = splitter.Split(article);
        var quotations = quotationDecoder.Decode(text, paragraphs);
        var (attributions, words) = model?.Read(text, paragraphs, quotations) ?? (rules.Find(text, paragraphs, quotations), null);
        var actors = actorResolver.Resolve(text, paragraphs, attributions, words, article.Byline);
        attributions = answeringDenials.Mark(text, attributions, actors);
        var claims = claimExtractor.Extract(text, attributions, actors, words);
        return new ArticleReading(article, Engine, actors.Actors, attributions, actors.Sources, actors.Via, claims);
    }
}
