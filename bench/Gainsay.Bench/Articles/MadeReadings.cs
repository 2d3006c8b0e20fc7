using System.Text;
using Gainsay.Reading;
using Gainsay.Reading.Actors;
using Gainsay.Reading.Attributions;
using Gainsay.Reading.Text;

namespace Gainsay.Bench.Articles;

/// <summary>Readings of short made-up articles in which actors of one large cast speak, without an engine: what a ledger sees of many articles.</summary>
/// <remarks>A few of the cast are in many articles and most in few (the n-th in proportion to 1/n). Two in three are persons and named with a country or an office half of the time;
/// one in ten mentions is a surname alone.</remarks>
internal sealed class MadeReadings(int actors, int seed)
{
    /// <summary>How many actors an article has.</summary>
    public const int ActorsInArticle = 8;

    private static readonly string[] Countries = ["Russian", "French", "Kenyan", "British", "Brazilian", "Indian"];
    private static readonly string[] Offices = ["minister", "envoy", "senator", "footballer", "singer"];

    /// <summary>Article N of a seed is always the same.</summary>
    public ArticleReading Read(int number)
    {
        var chance = new Random(unchecked((seed * 1_000_003) + number));
        var text = new StringBuilder();
        var cast = new List<Actor>();
        var attributions = new List<Attribution>();
        foreach (var who in Enumerable.Range(0, ActorsInArticle).Select(_ => MadeText.Often(chance, actors)).Distinct())
        {
            Speak(who, chance, text, cast, attributions);
        }
        return MadeText.Reading(number, text.ToString(), cast, attributions, []);
    }

    private static void Speak(int who, Random chance, StringBuilder text, List<Actor> cast, List<Attribution> attributions)
    {
        var person = who % 3 != 0;
        var surname = MadeText.Word(who);
        var given = MadeText.Word((who * 7) + 13);
        var full = person ? $"{given} {surname}" : $"{surname} {given} Agency";
        var name = person && chance.Next(10) == 0 ? surname : full;
        if (person && chance.Next(2) == 0)
        {
            text.Append(Countries[who % Countries.Length]).Append(' ').Append(Offices[who % Offices.Length]).Append(' ');
        }
        var source = new TextSpan(text.Length, text.Length + name.Length);
        text.Append(name).Append(" said ");
        var cue = new TextSpan(text.Length - "said ".Length, text.Length - 1);
        var content = text.Length;
        text.Append("that matter ").Append(chance.Next(1000)).Append(" stands");
        attributions.Add(new Attribution { Source = [source], Cue = [cue], Content = [new TextSpan(content, text.Length)] });
        text.Append(".\n");
        cast.Add(new Actor(name, person ? ActorKind.Person : ActorKind.Organization, [], [source]));
    }
}
