using System.Reflection;
using System.Text;

namespace Gainsay.Reading.Text;

/// <summary>Reads the word lists that are embedded in an assembly.</summary>
/// <remarks>A list is UTF-8, one row a line, its cells apart by tabs; empty lines and lines that begin with <c>#</c> are left
/// out.</remarks>
public static class WordList
{
    /// <summary>The rows of a list of this assembly, each with exactly <paramref name="cells"/> cells.</summary>
    /// <exception cref="InvalidDataException">The list is missing, or a row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Load(string file, int cells) =>
        Load(typeof(WordList).Assembly, $"Gainsay.Reading.{file.Replace('/', '.')}", cells);

    /// <summary>The rows of a list of any assembly, likewise.</summary>
    /// <param name="assembly">Where it is embedded.</param>
    /// <param name="file">The name of the embedded resource.</param>
    /// <param name="cells">How many cells a row has.</param>
    /// <exception cref="InvalidDataException">The list is missing, or a row has another number of cells.</exception>
    public static IReadOnlyList<string[]> Load(Assembly assembly, string file, int cells)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"word list {file}: not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<string[]>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var row = line.Split('\t');
            if (row.Length != cells)
            {
                throw new InvalidDataException($"word list {file}, line {number}: found {row.Length} cells, expected {cells}.");
            }
            rows.Add(row);
        }
        return rows;
    }
}
