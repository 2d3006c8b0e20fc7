using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Answers;

/// <summary>Tells denials by their surroundings: who only says something may say it against what another one said before.</summary>
/// <remarks>A cue that names its attitude is left as it is. The bounds were chosen on the dev set.</remarks>
internal sealed class AnsweredAttitude
{
    // Who opposes something that was said before denies it more likely; what the two together must come to so that an assertion, a doubt or a concession is a denial, and below which a denial is none.
    private const double ForOpposing = 0.35;
    private const double SureDenial = 0.95;
    private const double NoDenial = 0.5;

    // Who blames or condemns says something of somebody rather than that it is untrue, however much it is an answer.
    private static readonly HashSet<string> Reproaches = new(
        ["accuse", "assail", "attack", "blame", "blast", "complain", "condemn", "criticise", "criticize", "decry", "denounce", "lambast", "rail", "rebuke", "reprimand", "slam"],
        StringComparer.Ordinal);

    private readonly CueAttitude byCue = new(new CueLexicon());
    private readonly Tokenizer tokenizer = new();

    /// <summary>The attributions with their attitudes set right; everything else is as it was.</summary>
    public IReadOnlyList<Attribution> Revise(string text, IReadOnlyList<Attribution> attributions, ArticleAnswers answers) =>
        [.. attributions.Select((attribution, i) => attribution with { Attitude = Of(text, attribution, i, answers) })];

    private Attitude Of(string text, Attribution attribution, int number, ArticleAnswers answers)
    {
        if (answers.Likelihood(number, Attitude.Denies) is not { } likelihood || Names(text, attribution))
        {
            return attribution.Attitude;
        }
        var denies = likelihood + (ForOpposing * answers.MostOpposed(number));
        return attribution.Attitude switch
        {
            Attitude.Asserts or Attitude.Doubts or Attitude.Concedes when denies > SureDenial && !Reproached(text, attribution) => Attitude.Denies,
            Attitude.Denies when denies < NoDenial => Enum.GetValues<Attitude>().Where(attitude => attitude != Attitude.Denies).MaxBy(attitude => answers.Likelihood(number, attitude)),
            var attitude => attitude,
        };
    }

    /// <summary>Whether the cue itself says that it denies, concedes or declines.</summary>
    private bool Names(string text, Attribution attribution) =>
        byCue.Of(text, CueWords(text, attribution), "") is Attitude.Denies or Attitude.Concedes or Attitude.Declines;

    private bool Reproached(string text, Attribution attribution) =>
        byCue.Find(text, CueWords(text, attribution), "").Entry is { } entry && Reproaches.Contains(entry.Lemma);

    private IEnumerable<TextSpan> CueWords(string text, Attribution attribution) => attribution.Cue.SelectMany(span => tokenizer.Split(text, span));
}
