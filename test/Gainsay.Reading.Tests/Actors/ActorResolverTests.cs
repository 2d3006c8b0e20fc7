using Gainsay.Reading.Actors;
using Gainsay.Reading.Actors.Casting;
using Gainsay.Reading.Tests.Text;

namespace Gainsay.Reading.Tests.Actors;

public sealed class ActorResolverTests
{
    [Theory]
    [InlineData("President Ana Ruiz said it rained. Ruiz said it snowed.", "Ana Ruiz (Person)")]
    [InlineData("A rebel spokesman said it rained. The spokesman said it snowed.", "rebel spokesman (Unnamed)")]
    [InlineData("Ana Ruiz said it rained. She said it snowed.", "Ana Ruiz (Person)")]
    [InlineData("Ana Ruiz, who said it rained, left.", "Ana Ruiz (Person)")]
    [InlineData("France said it rained. The Health Ministry said it snowed.", "France (State), Health Ministry (Organization)")]
    [InlineData("Ana Ruiz told Reuters that it rained.", "Ana Ruiz (Person), Reuters (Organization)")]
    [InlineData("Ana Ruiz and Omar Haddad said it rained.", "Ana Ruiz (Person), Omar Haddad (Person)")]
    [InlineData("The Northern Rebels said it rained. The rebels said it snowed.", "Northern Rebels (Group), rebels (Group)")]
    public void Names_descriptions_and_pronouns_become_actors(string text, string expected) => Assert.Equal(expected, ActorsOf(text));

    [Fact]
    public void The_speaker_of_a_quotation_is_its_I()
    {
        var reading = new Reader().Read(AnyText.OfBody("“I believe that it rained,” Ana Ruiz said."));
        Assert.Equal([0, 0], reading.Sources.Select(list => list.Single()));
    }

    [Fact]
    public void A_spokesperson_speaks_for_the_party_named_in_the_description()
    {
        var reading = new Reader().Read(AnyText.OfBody("A Harbour Union spokeswoman said it rained. The Harbour Union said it snowed."));
        Assert.Equal("Harbour Union", reading.Actors[reading.Actors[0].SpeaksFor!.Value].Name);
    }

    [Fact]
    public void Shorter_names_are_aliases_of_the_fullest()
    {
        var reading = new Reader().Read(AnyText.OfBody("Ruiz said it rained. President Ana Ruiz said it snowed."));
        Assert.Equal(["Ana Ruiz: Ruiz, President Ana Ruiz"], reading.Actors.Select(a => $"{a.Name}: {string.Join(", ", a.Aliases)}"));
    }

    [Theory]
    [InlineData("By Ana Ruiz", "Ana Ruiz")]
    [InlineData("Ana Ruiz, political correspondent", "Ana Ruiz")]
    [InlineData("Ana Ruiz | Gazette", "Ana Ruiz")]
    [InlineData("Ana Ruiz and Omar Haddad", null)]
    [InlineData("Ana Ruiz, Lea Moor and Omar Haddad", null)]
    [InlineData("Gazette Staff", null)]
    [InlineData("Reuters", null)]
    [InlineData("By", null)]
    [InlineData(null, null)]
    public void A_byline_names_one_writer_or_nobody(string? byline, string? expected) => Assert.Equal(expected, Writer.NameIn(byline, new ActorKinds()));

    [Fact]
    public void A_surname_of_two_parts_is_whoevers_name_ends_so()
    {
        var reading = Reader.Trained().Read(AnyText.OfBody("Desmond Akua-Lahr, the security minister, said on Friday that an agreement had been reached.\n\nMr. Akua-Lahr told lawmakers that he had the paper in his safe."));
        Assert.Equal(["Desmond Akua-Lahr", "Desmond Akua-Lahr"], reading.Sources.Select(list => reading.Actors[list.Single()].Name));
    }

    [Fact]
    public void A_treasury_is_no_person()
    {
        var reading = Reader.Trained().Read(AnyText.OfBody("Commander Tiger said in his message that the government had offered $4 million. The treasury denied it."));
        Assert.Equal(["Tiger"], reading.Sources[0].Select(actor => reading.Actors[actor].Name));
        Assert.DoesNotContain("Tiger", reading.Sources[1].Select(actor => reading.Actors[actor].Name));
    }

    [Fact]
    public void I_outside_quotations_is_the_one_whom_the_byline_names()
    {
        var article = AnyText.OfBody("The mayor opened the bridge on Monday. I believe that it will be closed by Friday.") with { Byline = "By Ana Ruiz" };
        var reading = Reader.Trained().Read(article);
        Assert.Equal(["Ana Ruiz"], reading.Sources.SelectMany(list => list).Select(actor => reading.Actors[actor].Name));
    }

    [Theory]
    [InlineData("The Taliban of Pakistan said that the road was open.", "Taliban of Pakistan: ")]
    [InlineData("Rejecting the claim, a mayor said the parties were not sharing plans regarding tackling IS (Daesh) in war-torn Somalia. The Islamic State (Isis) is there.", "Islamic State: Daesh, Isis")]
    public void Aliases_are_all_that_the_world_knows_as_such(string text, string expected) =>
        Assert.Contains(expected, Reader.Trained().Read(AnyText.OfBody(text)).Actors.Select(actor => $"{actor.Name}: {string.Join(", ", actor.Aliases)}"));

    private static string ActorsOf(string text) =>
        string.Join(", ", new Reader().Read(AnyText.OfBody(text)).Actors.Select(actor => $"{actor.Name} ({actor.Kind})"));
}
