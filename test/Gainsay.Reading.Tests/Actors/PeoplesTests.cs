using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Actors.Names;

namespace Gainsay.Reading.Tests.Actors;

public sealed class PeoplesTests
{
    [Theory]
    [InlineData("Georgians", "Westport", true)]
    [InlineData("Tarvians", "Tarvia", true)]
    [InlineData("Evans", "Eva", false)]
    [InlineData("Halvans", "Westport", false)]
    [InlineData("Tarvian Games", "Tarvia", false)]
    public void A_people_is_told_by_its_place(string name, string other, bool expected) => Assert.Equal(expected, new Peoples(new KnownNames()).Is(name, [name, other]));
}
