using Gainsay.Cli;
using Gainsay.Cli.Terminals;

return await GainsayCommandLine.RunAsync(args, Terminal.OfProcess());
