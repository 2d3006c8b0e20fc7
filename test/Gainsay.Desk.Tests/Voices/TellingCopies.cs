using Gainsay.Desk.Voices;

namespace Gainsay.Desk.Tests.Voices;

public sealed class TellingCopies
{
    [Fact]
    public void A_copy_with_a_word_changed_is_nearly_all_in_the_original()
    {
        var original = Shingles.Of("the gates of the dam had been sealed for winter maintenance since the ninth of January");
        var copy = Shingles.Of("“The gates of the dam had been sealed for winter repairs since the ninth of January”");
        Assert.InRange(copy.In(original), 0.7, 0.99);
    }

    [Fact]
    public void Other_words_on_the_same_matter_are_no_copy() =>
        Assert.True(Shingles.Of("the gates had been sealed since January").In(Shingles.Of("nobody has opened those gates this winter")) < 0.1);

    [Fact]
    public void Marks_of_a_copy_are_those_of_the_original_whatever_the_quotation_marks() => Assert.Equal(
        Shingles.Marks("We have tested every bolt of the bridge twice"), Shingles.Marks("‘We have tested every bolt of the bridge twice’"));

    [Fact]
    public void A_stretch_too_short_to_tell_has_no_marks() => Assert.Empty(Shingles.Marks("not at all"));
}
