using System.Xml.Linq;

namespace Gainsay.Cli.Tests;

/// <summary>References point one way: Cli → Web → Exchange → Desk → Ledger → Reading, and Cli → Intake → Reading. A view never reaches back into a reading.</summary>
public class ArchitectureTests
{
    /// <summary>What each project may reference. A new project needs a line here.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Gainsay.Reading"] = [],
        ["Gainsay.Intake"] = ["Gainsay.Reading"],
        ["Gainsay.Ledger"] = ["Gainsay.Reading"],
        ["Gainsay.Desk"] = ["Gainsay.Ledger", "Gainsay.Reading"],
        ["Gainsay.Exchange"] = ["Gainsay.Desk", "Gainsay.Ledger", "Gainsay.Reading"],
        ["Gainsay.Web"] = ["Gainsay.Exchange", "Gainsay.Desk", "Gainsay.Ledger", "Gainsay.Intake", "Gainsay.Reading"],
        ["Gainsay.Cli"] = ["Gainsay.Web", "Gainsay.Exchange", "Gainsay.Desk", "Gainsay.Ledger", "Gainsay.Intake", "Gainsay.Reading"],
    };

    /// <summary>What runs the engine's model, and the analyzer that keeps clock, chance and network out of it.</summary>
    private static readonly string[] EnginePackages =
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.ML.OnnxRuntime", "Microsoft.ML.Tokenizers", "System.Numerics.Tensors"];

    public static TheoryData<string> Projects => [.. ProjectFiles.Keys];

    private static Dictionary<string, string> ProjectFiles { get; } = Directory
        .EnumerateFiles(Path.Combine(Root(), "src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_those_below_it(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no line in the table of allowed references.");
        Assert.Empty(References(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(Allowed[project]));
    }

    [Fact]
    public void The_engine_uses_no_packages_but_those_that_run_its_model() =>
        Assert.Empty(References("Gainsay.Reading", "PackageReference").Except(EnginePackages));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(ProjectFiles[project]).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gainsay.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} has Gainsay.slnx.");
        }
        return folder.FullName;
    }
}
