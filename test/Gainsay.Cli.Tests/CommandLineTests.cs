using System.CommandLine;
using Gainsay.Cli.Terminals;
using Spectre.Console;

namespace Gainsay.Cli.Tests;

public sealed class CommandLineTests
{
    [Fact]
    public async Task No_arguments_show_the_help()
    {
        var run = await Run.OfAsync([]);
        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("who says what, and who denies it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_command_is_named()
    {
        var run = await Run.OfAsync(["raed"]);
        Assert.Equal(2, run.ExitStatus);
        Assert.Equal("gainsay: Unrecognized command or argument 'raed'.\ngainsay: Try `gainsay --help`.\n", run.Complaints);
    }

    [Fact]
    public async Task A_day_that_is_none_is_answered_with_an_example()
    {
        var run = await Run.OfAsync(["search", "bridge", "--since", "yesterday"]);
        Assert.Equal(2, run.ExitStatus);
        Assert.Equal(
            "gainsay: --since: found `yesterday`, expected a day such as 2026-03-09.\ngainsay: Try `gainsay search --help`.\n", run.Complaints);
    }

    [Theory]
    [InlineData("links", "--limit", "x", "--limit: found `x`, expected a whole number.")]
    [InlineData("links", "--limit", "0", "--limit must be at least 1.")]
    [InlineData("links", "--limit", "99999999999", "--limit: found `99999999999`, expected a whole number.")]
    [InlineData("serve", "--port", "http", "--port: found `http`, expected a whole number.")]
    [InlineData("disputes", "--format", "xml", "--format: found `xml`, expected text or json.")]
    [InlineData("disputes", "--format", "1", "--format: found `1`, expected text or json.")]
    public async Task A_value_that_an_option_does_not_take_is_answered_with_what_it_takes(string command, string option, string value, string sentence)
    {
        var run = await Run.OfAsync([command, option, value]);
        Assert.Equal((2, $"gainsay: {sentence}\ngainsay: Try `gainsay {command} --help`.\n"), (run.ExitStatus, run.Complaints));
    }

    [Theory]
    [InlineData("read --jobs x a.txt", "--jobs: found `x`, expected a whole number.")]
    [InlineData("read --engine magic a.txt", "--engine: found `magic`, expected model or rules.")]
    [InlineData("read --links all a.txt", "--links: found `all`, expected article, ledger or none.")]
    [InlineData("search bridge --attitude cross", "--attitude: found `cross`, expected asserts, denies, doubts, concedes, declines, intends or asks.")]
    [InlineData("links add a b --relation likes", "--relation: found `likes`, expected denies, contradicts, agrees, concedes or reverses.")]
    [InlineData("tokens add Ana --days many", "--days: found `many`, expected a whole number.")]
    public async Task So_it_is_where_there_are_arguments_too(string line, string sentence) =>
        Assert.StartsWith($"gainsay: {sentence}\n", (await Run.OfAsync(line.Split(' '))).Complaints, StringComparison.Ordinal);

    [Fact]
    public async Task The_shell_is_told_what_an_option_takes()
    {
        var run = await Run.OfAsync(["[suggest:22]", "gainsay read --engine "]);
        Assert.Contains("rules", run.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_shell_is_told_how_to_complete()
    {
        var run = await Run.OfAsync(["[suggest:13]", "gainsay show "]);
        Assert.Contains("--format", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task There_is_a_completion_script_for_each_shell(string shell)
    {
        var run = await Run.OfAsync(["completion", shell]);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_and_option_has_a_description()
    {
        foreach (var command in AllCommands(Root()))
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{command.Name} {option.Name}"));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{command.Name} {argument.Name}"));
        }
    }

    [Fact]
    public void The_README_has_every_command_and_every_option()
    {
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        foreach (var command in AllCommands(Root()).Where(command => command is not RootCommand))
        {
            Assert.Contains($"gainsay {(command.Parents.First() is RootCommand ? "" : command.Parents.First().Name + " ")}{command.Name}", readme, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains($"`{option.Name}", readme, StringComparison.Ordinal));
        }
    }

    private static RootCommand Root() => GainsayCommandLine.Create(
        new Terminal(Stream.Null, Stream.Null, AnsiConsole.Create(new AnsiConsoleSettings()), TextWriter.Null, false, _ => null));

    private static IEnumerable<Command> AllCommands(Command command) => command.Subcommands.SelectMany(AllCommands).Prepend(command);
}
