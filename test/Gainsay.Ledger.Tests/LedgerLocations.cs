namespace Gainsay.Ledger.Tests;

public sealed class LedgerLocations
{
    [Fact]
    public void A_ledger_lies_in_the_users_data_folder() =>
        Assert.Equal(Path.Combine("data", "gainsay", "gainsay.ledger"), LedgerLocation.Default(null, "data"));

    [Fact]
    public void The_variable_names_another_file() => Assert.Equal("other.ledger", LedgerLocation.Default("other.ledger", "data"));

    [Fact]
    public void An_empty_variable_counts_for_none() => Assert.Equal(Path.Combine("data", "gainsay", "gainsay.ledger"), LedgerLocation.Default(" ", "data"));

    [Fact]
    public void Without_a_data_folder_a_file_must_be_named() => Assert.Equal(
        "There is no data folder for this user to keep a ledger in. Name a file with --ledger or GAINSAY_LEDGER.",
        Assert.Throws<LedgerException>(() => LedgerLocation.Default(null, "")).Message);
}
