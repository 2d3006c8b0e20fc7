using System.CommandLine;
using Gainsay.Bench.Commands;

var root = new RootCommand("Measures how fast Gainsay reads, and how much memory it takes.")
{
    ReadCommand.Create(),
    EnginesCommand.Create(),
    StagesCommand.Create(),
    MemoryCommand.Create(),
    ActorsCommand.Create(),
    LinksCommand.Create(),
    OrdersCommand.Create(),
    RunCommand.Create(),
    WriteCommand.Create(),
    ServeCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
