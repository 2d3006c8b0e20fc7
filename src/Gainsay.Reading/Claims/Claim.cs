using Gainsay.Reading.Text;

namespace Gainsay.Reading.Claims;

/// <summary>Whether the source puts a claim forward.</summary>
public enum Stance
{
    For,
    Against,

    /// <summary>Left open: asked, doubted, declined.</summary>
    Open,
}

/// <summary>A proposition in an attribution's content, put affirmatively.</summary>
/// <param name="Attribution">Index of the attribution in the reading.</param>
/// <param name="Spans">The words that it comes from.</param>
/// <param name="Text">The proposition, readable alone, always affirmative.</param>
/// <param name="Stance">The source's stance to it.</param>
/// <param name="Hedged">Whether the source or the article hedges it ("may have", "speculation").</param>
public sealed record Claim(int Attribution, IReadOnlyList<TextSpan> Spans, string Text, Stance Stance, bool Hedged);
