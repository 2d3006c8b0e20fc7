using Gainsay.Reading.Text;

namespace Gainsay.Reading.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = new();

    [Theory]
    [InlineData("They don't know.", "They|do|n't|know|.")]
    [InlineData("They can’t and cannot.", "They|ca|n’t|and|can|not|.")]
    [InlineData("Kabulov's aide", "Kabulov|'s|aide")]
    [InlineData("I’m sure we shouldn't've.", "I|’m|sure|we|should|n't|'ve|.")]
    [InlineData("the students' votes", "the|students|'|votes")]
    [InlineData("O'Brien at ten o’clock", "O'Brien|at|ten|o’clock")]
    public void Clitics_stand_apart(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("Mr. Lee left the U.S. at 9 a.m.", "Mr.|Lee|left|the|U.S.|at|9|a.m.")]
    [InlineData("John F. Kennedy Jr. won.", "John|F.|Kennedy|Jr.|won|.")]
    [InlineData("No. 5 said no.", "No.|5|said|no|.")]
    [InlineData("a Ph.D. at etc. Inc.", "a|Ph.D.|at|etc.|Inc.")]
    [InlineData("You and I.", "You|and|I|.")]
    public void Abbreviations_and_initials_keep_their_full_stop(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("$5 or 1,200.5", "$|5|or|1,200.5")]
    [InlineData("20% of 3.5bn", "20|%|of|3.5bn")]
    [InlineData("at 10am on 9/11", "at|10|am|on|9/11")]
    [InlineData("in 2019, 2020.", "in|2019|,|2020|.")]
    public void Numbers_hold_together_and_signs_stand_apart(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("al-Amr", "al|-|Amr")]
    [InlineData("a non-profit co-founder", "a|non-profit|co-founder")]
    [InlineData("war—peace - now", "war|—|peace|-|now")]
    [InlineData("so... well…", "so|...|well|…")]
    public void Hyphens_and_dashes_stand_apart(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("See https://news.example/a?b=1 (and www.news.example).", "See|https://news.example/a?b=1|(|and|www.news.example|)|.")]
    [InlineData("Mail a.b@c.example, says @who #now", "Mail|a.b@c.example|,|says|@who|#now")]
    [InlineData("on Amazon.com today", "on|Amazon.com|today")]
    public void Addresses_are_one_word(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("👩\u200D👧👍🏽ok🇺🇳", "👩\u200D👧|👍🏽|ok|🇺🇳")]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    public void Emoji_sequences_and_soft_hyphens_stay_whole(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("“We won,” he said.", "“|We|won|,|”|he|said|.")]
    [InlineData("the ‘Post’’s 'em", "the|‘|Post|’|’s|'em")]
    [InlineData("They [IS fighters] left", "They|[|IS|fighters|]|left")]
    public void Quotation_marks_and_brackets_stand_apart(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Words_come_in_order_and_never_overlap() => AnyText.Any.Sample(text =>
    {
        var words = Tokenizer.Split(text);
        return words.All(word => !word.IsEmpty) && words.Zip(words.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    });

    [Fact]
    public void Words_cover_exactly_what_is_not_white_space() => AnyText.Any.Sample(text =>
    {
        var covered = new bool[text.Length];
        foreach (var word in Tokenizer.Split(text))
        {
            covered.AsSpan(word.Start, word.Length).Fill(true);
        }
        return text.Select((c, i) => covered[i] != char.IsWhiteSpace(c)).All(right => right);
    });

    [Fact]
    public void Words_begin_and_end_between_code_points() => AnyText.Any.Sample(text =>
        Tokenizer.Split(text).All(word => AnyText.IsBoundary(text, word.Start) && AnyText.IsBoundary(text, word.End)));

    [Fact]
    public void A_stretch_is_cut_as_if_it_stood_alone() => AnyText.NewsLike.Sample(text =>
    {
        var embedded = "He said " + text + " No. 5";
        var within = Tokenizer.Split(embedded, new TextSpan(8, 8 + text.Length));
        return Tokenizer.Split(text).SequenceEqual(within.Select(word => new TextSpan(word.Start - 8, word.End - 8)));
    });

    private static string Words(string text) => string.Join('|', Tokenizer.Split(text).Select(word => word.In(text).ToString()));
}
