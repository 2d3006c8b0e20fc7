using Gainsay.Reading;

namespace Gainsay.Intake;

/// <summary>What became of one input, or of one line of an archive: an article, or a sentence that says why there is none.</summary>
public abstract record IntakeResult
{
    private IntakeResult()
    {
    }

    /// <summary>The input held an article in English.</summary>
    public sealed record Read(Article Article) : IntakeResult;

    /// <summary>The input could not be read. The inputs after it still are.</summary>
    /// <param name="Input">As <see cref="Article.Input"/>: the path, pattern or URL that was given, or <c>PATH#N</c>.</param>
    /// <param name="What">A whole sentence for people: which input, where in it, what was found and what was expected.</param>
    public sealed record Failed(string Input, string What) : IntakeResult;
}
