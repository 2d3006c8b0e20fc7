using Gainsay.Reading.Actors;
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
    /// <summary>The version of the engine, as readings carry it.</summary>
    public const string Version = "0.1.0";

    private readonly ParagraphSplitter splitter = new();
    private readonly QuotationDecoder quotationDecoder = new();
    private readonly IAttributionFinder attributionFinder;
    private readonly ActorResolver actorResolver = new();
    private readonly ClaimExtractor claimExtractor = new();

    /// <param name="finder">Finds the attributions; null for the one that goes by rules.</param>
    public Reader(IAttributionFinder? finder = null) => attributionFinder = finder ?? new AttributionFinder();

    /// <summary>The reader that goes by the trained model.</summary>
    /// <param name="folder">Where the model lies; null for the folder <c>models</c> beside the program.</param>
    /// <exception cref="ReaderModelException">The model is missing, damaged, or of another version.</exception>
    public static Reader Trained(string? folder = null) =>
        new(new ModelAttributionFinder(ReaderModel.Load(folder ?? ReaderModel.DefaultFolder)));

    /// <summary>Reads one article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part of the article ends after its text does.</exception>
    public ArticleReading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = article.Text;
        var paragraphs = splitter.Split(article);
        var quotations = quotationDecoder.Decode(text, paragraphs);
        var attributions = attributionFinder.Find(text, paragraphs, quotations);
        var actors = actorResolver.Resolve(text, attributions);
        var claims = claimExtractor.Extract(text, attributions);
        return new ArticleReading(article, Version, actors.Actors, attributions, actors.Sources, actors.Via, claims);
    }
}
