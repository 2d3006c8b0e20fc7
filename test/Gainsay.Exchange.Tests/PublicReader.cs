using System.Diagnostics;
using System.Text.Json;

namespace Gainsay.Exchange.Tests;

/// <summary>Readers that others made, in Python: each is a script of <c>PublicReaders</c> that reads a file and prints what it found as JSON. Where its library is not installed, tests are skipped and say so.</summary>
internal static class PublicReader
{
    // Debian's own first: that is where its packages are, whatever other Python the path leads to.
    private static readonly string[] Pythons = ["/usr/bin/python3", "python3"];

    /// <param name="script">Name of the script, e.g. <c>read_graphml.py</c>.</param>
    /// <param name="library">The library that it needs, e.g. <c>networkx</c>: Debian's package is <c>python3-</c> and this.</param>
    /// <param name="file">What it reads.</param>
    public static JsonElement Read(string script, string library, string file)
    {
        var python = Pythons.FirstOrDefault(one => Run(one, "-c", "import " + library) is (0, _, _));
        Assert.SkipWhen(python is null, $"There is no {library} for Python here; `apt-get install python3-{library}` gives it.");
        var (status, output, complaints) = Run(python!, Path.Combine(AppContext.BaseDirectory, "PublicReaders", script), file)!.Value;
        Assert.True(status == 0, complaints);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }

    private static (int Status, string Output, string Complaints)? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, complaints.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return null;
        }
    }
}

/// <summary>What a public JSON-LD processor makes of a file.</summary>
internal sealed class Triples
{
    public const string Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private Triples(IReadOnlyList<Triple> all) => All = all;

    public IReadOnlyList<Triple> All { get; }

    public static Triples Of(string file) => new(
    [
        .. PublicReader.Read("read_json_ld.py", "pyld", file).EnumerateArray()
            .Select(triple => new Triple(triple[0].GetString()!, triple[1].GetString()!, triple[2].GetString()!, triple[3].GetString())),
    ]);

    public IEnumerable<string> OfType(string type) => All.Where(triple => triple.Predicate == Type && triple.Object == type).Select(triple => triple.Subject);

    public IReadOnlyList<string> Objects(string subject, string predicate) => [.. All.Where(triple => triple.Subject == subject && triple.Predicate == predicate).Select(triple => triple.Object)];

    /// <summary>The only object of that predicate.</summary>
    public string Object(string subject, string predicate) => Assert.Single(Objects(subject, predicate));
}

/// <param name="Subject">IRI, or name of a blank node.</param>
/// <param name="Predicate">IRI.</param>
/// <param name="Object">IRI, name of a blank node, or the words of a literal.</param>
/// <param name="Datatype">Of a literal; null for anything else.</param>
internal sealed record Triple(string Subject, string Predicate, string Object, string? Datatype);
