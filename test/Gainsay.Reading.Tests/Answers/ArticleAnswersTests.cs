using Gainsay.Reading.Answers;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Answers;

public sealed class ArticleAnswersTests
{
    private const string Text = "Ana said rain. Bo told Cy snow. Dee said fog.";

    // In the order of the text: Ana's, Bo's and Dee's.
    private static readonly Attribution[] Attributions = [Said(0, 4, 9, 13), Said(15, 18, 26, 30), Said(32, 36, 41, 44)];

    [Fact]
    public void What_two_attributions_are_to_each_other_is_found_by_their_numbers_in_either_order()
    {
        var answers = ArticleAnswers.Of(new Scripted((2, new AnswerShare(1, 0.8, 0.1))), Text, Attributions, [[0], [1], [2]]);
        Assert.Equal(new AnswerShare(1, 0.8, 0.1), answers.Between(1, 2));
        Assert.Equal(answers.Between(1, 2), answers.Between(2, 1));
        Assert.Null(answers.Between(0, 1));
    }

    [Fact]
    public void An_attribution_that_is_hardly_one_is_not_asked_about()
    {
        var doubtful = Attributions[0] with { Confidence = 0.2 };
        var reader = new Scripted((1, new AnswerShare(0, 0.7, 0)));
        var answers = ArticleAnswers.Of(reader, Text, [doubtful, Attributions[1], Attributions[2]], [[0], [1], [2]]);
        Assert.Equal(2, reader.Asked.Count);
        Assert.Equal(new AnswerShare(1, 0.7, 0), answers.Between(2, 1));
        Assert.Null(answers.Likelihood(0, Attitude.Denies));
        Assert.NotNull(answers.Likelihood(1, Attitude.Denies));
    }

    [Fact]
    public void Statements_are_asked_about_in_the_order_of_their_contents()
    {
        var reader = new Scripted();
        ArticleAnswers.Of(reader, Text, [Attributions[2], Attributions[0]], [[0], [1]]);
        Assert.Equal([9, 41], reader.Asked.Select(statement => statement.Content[0].Start));
    }

    [Fact]
    public void Who_shares_an_actor_is_one_speaker_and_of_who_has_none_nothing_is_known()
    {
        var reader = new Scripted();
        ArticleAnswers.Of(reader, Text, Attributions, [[0], [1, 0], []]);
        Assert.Equal((SameSpeaker.Yes, SameSpeaker.Unknown), (reader.Speaker!(0, 1), reader.Speaker(1, 2)));
    }

    [Theory]
    [InlineData(Attitude.Asserts, 0.97f, 0, Attitude.Denies)]
    [InlineData(Attitude.Asserts, 0.9f, 0, Attitude.Asserts)]
    [InlineData(Attitude.Asserts, 0.9f, 0.8, Attitude.Denies)]
    [InlineData(Attitude.Asserts, 0.5f, 1, Attitude.Asserts)]
    [InlineData(Attitude.Concedes, 0.97f, 0, Attitude.Denies)]
    [InlineData(Attitude.Asks, 0.97f, 0.9, Attitude.Asks)]
    [InlineData(Attitude.Denies, 0.1f, 0, Attitude.Asserts)]
    [InlineData(Attitude.Denies, 0.4f, 0.2, Attitude.Asserts)]
    [InlineData(Attitude.Denies, 0.4f, 0.6, Attitude.Denies)]
    [InlineData(Attitude.Denies, 0.6f, 0, Attitude.Denies)]
    public void A_plain_cue_denies_where_the_surroundings_say_so(Attitude before, float denies, double opposes, Attitude after)
    {
        var attributions = new[] { Attributions[0], Attributions[1] with { Attitude = before } };
        var answers = ArticleAnswers.Of(new Scripted((1, new AnswerShare(0, opposes, 0))) { Denies = denies }, Text, attributions, [[0], [1]]);
        Assert.Equal(after, new AnsweredAttitude().Revise(Text, attributions, answers)[1].Attitude);
    }

    [Fact]
    public void A_cue_that_denies_in_so_many_words_stays_a_denial()
    {
        const string denied = "Ana denied rain.";
        Attribution[] attributions = [Said(0, 4, 11, 15) with { Cue = [new TextSpan(4, 10)], Attitude = Attitude.Denies }];
        var answers = ArticleAnswers.Of(new Scripted { Denies = 0.01f }, denied, attributions, [[0]]);
        Assert.Equal(Attitude.Denies, new AnsweredAttitude().Revise(denied, attributions, answers)[0].Attitude);
    }

    [Theory]
    [InlineData("Ana said Ben hid rain.", "said", Attitude.Denies)]
    [InlineData("Ana blamed Ben for rain.", "blamed", Attitude.Asserts)]
    public void Who_blames_somebody_denies_nothing_by_that(string text, string cue, Attitude expected)
    {
        Attribution[] attributions = [Said(0, 4, 5 + cue.Length, text.Length - 1) with { Cue = [new TextSpan(4, 4 + cue.Length)], Attitude = Attitude.Asserts }];
        var answers = ArticleAnswers.Of(new Scripted { Denies = 0.99f }, text, attributions, [[0]]);
        Assert.Equal(expected, new AnsweredAttitude().Revise(text, attributions, answers)[0].Attitude);
    }

    private static Attribution Said(int source, int cue, int content, int end) =>
        new() { Source = [new TextSpan(source, cue - 1)], Cue = [new TextSpan(cue, cue + 4)], Content = [new TextSpan(content, end)] };

    /// <summary>Says of the statements what it was told to, by their numbers.</summary>
    private sealed class Scripted(params (int Later, AnswerShare Share)[] shares) : IAnswerReader
    {
        public float Denies { get; init; }

        public IReadOnlyList<StatementPlaces> Asked { get; private set; } = [];

        public Func<int, int, SameSpeaker>? Speaker { get; private set; }

        public IReadOnlyList<StatementAnswer> Read(string text, IReadOnlyList<StatementPlaces> statements, Func<int, int, SameSpeaker> sameSpeaker)
        {
            (Asked, Speaker) = (statements, sameSpeaker);
            return [.. statements.Select((_, i) => AnswerOf(i))];
        }

        private StatementAnswer AnswerOf(int number) =>
            new([1 - Denies, Denies, 0, 0, 0, 0, 0], [.. shares.Where(one => one.Later == number).Select(one => one.Share)]);
    }
}
