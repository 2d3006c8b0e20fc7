using Gainsay.Reading.Actors;
using Gainsay.Reading.Actors.Chains;
using Gainsay.Reading.Answers;
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
    private const string RulesVersion = "0.1.3";
    private const string ModelVersion = "0.14.0";
    private const string CloseVersion = "0.14.1";

    private readonly ParagraphSplitter splitter = new();
    private readonly QuotationDecoder quotationDecoder = new();
    private readonly ModelReader? model;
    private readonly AttributionFinder rules = new();
    private readonly ActorResolver actorResolver;
    private readonly AnsweringDenials answeringDenials = new();
    private readonly IAnswerReader? answerReader;
    private readonly AnsweredAttitude answeredAttitude = new();
    private readonly ClaimExtractor claimExtractor = new();

    /// <summary>A reader by word lists and rules, which needs no model.</summary>
    public Reader() => (Engine, actorResolver) = (RulesVersion, new ActorResolver());

    private Reader(ModelReader model, ChainModel chains, IAnswerReader? answers) =>
        (this.model, Engine, actorResolver, answerReader) = (model, answers is null ? ModelVersion : CloseVersion, new ActorResolver(chains), answers);

    /// <summary>The version of the engine, as its readings carry it. A better engine has a higher one.</summary>
    public string Engine { get; }

    /// <summary>The reader that goes by the trained model: the better one.</summary>
    /// <param name="folder">Where the model lies; null for the folder <c>models</c> beside the program.</param>
    /// <exception cref="ReaderModelException">The model is missing, damaged, or of another version.</exception>
    public static Reader Trained(string? folder = null) => Trained(folder, null);

    /// <summary>The same reader, which reads each statement once more in its surroundings: it tells better who denies, and takes several times as long.</summary>
    /// <param name="answers">The answer model; stays the caller's to dispose.</param>
    /// <param name="folder">Where the other models lie; null for the folder <c>models</c> beside the program.</param>
    /// <exception cref="ReaderModelException">A model is missing, damaged, or of another version.</exception>
    public static Reader Close(IAnswerReader answers, string? folder = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Trained(folder, answers);
    }

    private static Reader Trained(string? folder, IAnswerReader? answers)
    {
        var models = folder ?? ReaderModel.DefaultFolder;
        return new(new ModelReader(ReaderModel.Load(models)), ChainModel.Load(models), answers);
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
        var answers = answerReader is null ? null : ArticleAnswers.Of(answerReader, text, attributions, actors.Sources);
        attributions = answers is null ? attributions : answeredAttitude.Revise(text, attributions, answers);
        var claims = claimExtractor.Extract(text, attributions, actors, words);
        return new ArticleReading(article, Engine, actors.Actors, attributions, actors.Sources, actors.Via, claims) { Answers = answers };
    }
}
