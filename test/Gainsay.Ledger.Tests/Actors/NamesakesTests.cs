using Gainsay.Ledger.Actors;

namespace Gainsay.Ledger.Tests.Actors;

public sealed class NamesakesTests
{
    [Fact]
    public void Without_evidence_a_name_is_one_actor() => Assert.Equal([""], Part((Evidence.None, 9)).Values);

    [Fact]
    public void One_country_is_no_evidence_against_the_silent() => Assert.All(Part((Evidence.None, 9), (In("RU"), 1)).Values, Assert.Empty);

    [Fact]
    public void Two_countries_are_two_actors_and_the_silent_stay_apart()
    {
        var parts = Part((Evidence.None, 9), (In("RU"), 1), (In("US"), 1));
        Assert.Equal(("", "RU", "US"), (parts[Evidence.None], parts[In("RU")], parts[In("US")]));
    }

    [Fact]
    public void The_silent_go_with_a_country_that_nearly_all_others_say()
    {
        var parts = Part((Evidence.None, 9), (In("RU"), 1), (In("US"), 3));
        Assert.Equal(("", "RU", ""), (parts[Evidence.None], parts[In("RU")], parts[In("US")]));
    }

    [Fact]
    public void Two_fields_are_two_actors()
    {
        var parts = Part((As("sport"), 1), (As("public"), 1));
        Assert.Equal(("sport", "public"), (parts[As("sport")], parts[As("public")]));
    }

    [Fact]
    public void A_striker_who_becomes_president_of_one_country_is_one_actor() =>
        Assert.Single(Part((new Evidence("LR", "sport"), 1), (new Evidence("LR", "public"), 1)).Values.Distinct());

    [Fact]
    public void What_hardly_any_of_many_articles_say_is_a_misreading() =>
        Assert.All(Part((Evidence.None, 120), (As("public"), 86), (In("MX"), 3), (In("US"), 5), (new Evidence("FR", "sport"), 1)).Values, Assert.Empty);

    [Fact]
    public void Of_few_articles_nobody_can_tell_which_one_misreads() =>
        Assert.Equal(["", "RU", "US"], Part((Evidence.None, 9), (In("RU"), 1), (In("US"), 1)).Values.Order(StringComparer.Ordinal));

    [Fact]
    public void The_order_of_the_evidence_does_not_matter() => Gen.Select(
        Gen.Int[0, 2].Select(i => new[] { "", "RU", "US" }[i]), Gen.Int[0, 2].Select(i => new[] { "", "sport", "public" }[i]), Gen.Int[1, 4]).List[0, 9].Sample(rows =>
        {
            var counts = rows.GroupBy(row => new Evidence(row.Item1, row.Item2)).Select(group => (group.Key, Count: group.Sum(row => row.Item3))).ToList();
            var (one, other) = (Part([.. counts]), Part([.. Enumerable.Reverse(counts)]));
            return one.All(pair => other[pair.Key] == pair.Value);
        });

    private static Evidence In(string country) => new(country, "");

    private static Evidence As(string field) => new("", field);

    private static IReadOnlyDictionary<Evidence, string> Part(params (Evidence Evidence, int Count)[] counts) =>
        Namesakes.Part(counts.ToDictionary(row => row.Evidence, row => row.Count));
}
