using System.CommandLine;
using Gainsay.Cli.Terminals;

namespace Gainsay.Cli.Commands;

/// <summary><c>gainsay completion bash|zsh|fish|pwsh</c>: prints the script that makes the shell complete commands and options.</summary>
/// <remarks>The scripts ask the program itself (<c>gainsay "[suggest:POSITION]" "LINE"</c>), so they never go stale.</remarks>
internal static class CompletionCommand
{
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Print a script for your shell that completes commands and options.") { shell };
        command.SetAction(parsed => terminal.Console.Profile.Out.Writer.Write(ScriptFor(parsed.GetRequiredValue(shell))));
        return command;
    }

    private static string ScriptFor(string shell) => shell switch
    {
        "bash" => """
            # Put into ~/.bashrc:  eval "$(gainsay completion bash)"
            _gainsay() {
                local IFS=$'\n'
                COMPREPLY=( $(gainsay "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
            }
            complete -o default -F _gainsay gainsay

            """,
        "zsh" => """
            # Put into ~/.zshrc, after compinit:  eval "$(gainsay completion zsh)"
            _gainsay() {
                local -a replies
                replies=("${(@f)$(gainsay "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -- $replies
                _files
            }
            compdef _gainsay gainsay

            """,
        "fish" => """
            # Put into ~/.config/fish/completions/gainsay.fish:  gainsay completion fish | source
            complete -c gainsay -a '(gainsay "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'

            """,
        _ => """
            # Put into your $PROFILE:  gainsay completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName gainsay -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                gainsay "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }

            """,
    };
}
