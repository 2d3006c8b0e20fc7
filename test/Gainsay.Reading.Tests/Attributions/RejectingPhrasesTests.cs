using Gainsay.Reading.Attributions;

namespace Gainsay.Reading.Tests.Attributions;

public sealed class RejectingPhrasesTests
{
    [Theory]
    [InlineData("pushed back against")]
    [InlineData("has since pushed back on")]
    [InlineData("took issue with")]
    [InlineData("takes strong exception to")]
    [InlineData("distanced the party from")]
    [InlineData("distanced herself from")]
    [InlineData("brushed off")]
    [InlineData("waved the report away")]
    [InlineData("will have none of")]
    [InlineData("has disavowed")]
    [InlineData("disagreed with")]
    public void Says_no_to_what_was_said(string cue) => Assert.Equal(Rejection.Words, RejectingPhrases.Of(cue.Split(' ')));

    [Theory]
    [InlineData("voted against", Rejection.Deeds)]
    [InlineData("vetoed", Rejection.Deeds)]
    [InlineData("spoke out against", Rejection.Deeds)]
    [InlineData("is a staunch opponent of", Rejection.Deeds)]
    [InlineData("shot back", Rejection.Retort)]
    [InlineData("hit back saying", Rejection.Retort)]
    [InlineData("disagreed , saying", Rejection.Retort)]
    public void Says_no_to_a_deed_or_to_what_was_said_before_but_not_to_the_words_that_follow(string cue, Rejection expected) => Assert.Equal(expected, RejectingPhrases.Of(cue.Split(' ')));

    [Theory]
    [InlineData("said")]
    [InlineData("pushed for")]
    [InlineData("took office with")]
    [InlineData("voted for")]
    [InlineData("did not push back against")]
    [InlineData("never took issue with")]
    [InlineData("back pushed")]
    [InlineData("came back and later in the evening went out")]
    [InlineData("")]
    public void Says_no_to_nothing(string cue) => Assert.Null(RejectingPhrases.Of(cue.Split(' ')));
}
