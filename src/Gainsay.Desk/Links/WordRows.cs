using System.Reflection;

namespace Gainsay.Desk.Links;

/// <summary>Reads the word lists that are embedded in this assembly: UTF-8, one row a line, cells apart by tabs; lines that begin with <c>#</c> are left out.</summary>
internal static class WordRows
{
    /// <exception cref="InvalidDataException">The list is missing.</exception>
    public static IReadOnlyList<string[]> Load(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new InvalidDataException($"word list {file}: not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
