using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Tests.Actors;

public sealed class NameGroupsTests
{
    [Theory]
    [InlineData("Zoë’s", "zoe")]
    [InlineData("U.N.", "un")]
    [InlineData("𝒜na", "𝒜na")]
    public void A_word_is_folded_whatever_it_holds(string word, string folded) => Assert.Equal(folded, NameGroups.Fold(word));

    // Not a row above: an attribute cannot hold half of a character.
    [Fact]
    public void Half_of_a_character_is_no_obstacle() => Assert.Equal("kim\ufffd", NameGroups.Fold("Kim" + (char)0xd800));
}
