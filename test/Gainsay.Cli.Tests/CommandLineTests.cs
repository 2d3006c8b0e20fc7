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
