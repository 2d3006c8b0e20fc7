using Microsoft.Extensions.FileSystemGlobbing;

namespace Gainsay.Intake.Files;

/// <summary>Expands what the user gave (a path, a folder, a pattern, a URL, <c>-</c>) to the things to open.</summary>
/// <remarks>
/// A folder is walked to the bottom and gives the files with a known ending, hidden ones and linked folders left out;
/// a pattern (<c>*</c> within a name, <c>**</c> for any depth) gives every file that matches. Both in the ordinal order of their paths.
/// </remarks>
internal static class InputPaths
{
    internal static readonly IReadOnlyList<string> Endings = [".txt", ".html", ".htm", ".xhtml", ".jsonl"];

    internal static IEnumerable<InputSource> Expand(string input)
    {
        if (input == "-")
        {
            return [new InputSource.StandardInput()];
        }
        if (input.Contains("://", StringComparison.Ordinal))
        {
            return [Address(input)];
        }
        if (Directory.Exists(input))
        {
            return Folder(input);
        }
        if (input.Contains('*', StringComparison.Ordinal) && !File.Exists(input))
        {
            return Pattern(input);
        }
        return [File.Exists(input)
            ? new InputSource.File(input)
            : new InputSource.Missing(input, $"`{input}` does not exist; expected a file, a folder, a pattern with `*`, an http(s) URL, or `-` for standard input.")];
    }

    private static InputSource Address(string input) =>
        Uri.TryCreate(input, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0
            ? new InputSource.Page(url, input)
            : new InputSource.Missing(input, $"`{input}` is no address that can be fetched; expected one that begins with http:// or https://.");

    private static List<InputSource> Folder(string folder)
    {
        var found = new List<InputSource>();
        Walk(folder, found);
        if (found.Count == 0)
        {
            found.Add(new InputSource.Missing(folder, $"The folder `{folder}` holds no article; expected files that end in {string.Join(", ", Endings)}, or those with .gz."));
        }
        found.Sort((left, right) => string.CompareOrdinal(left.Input, right.Input));
        return found;
    }

    private static void Walk(string folder, List<InputSource> found)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = false }))
            {
                var path = Path.Combine(folder, entry.Name);
                if (entry is FileInfo && HasKnownEnding(entry.Name))
                {
                    found.Add(new InputSource.File(path));
                }
                else if (entry is DirectoryInfo && entry.LinkTarget is null)
                {
                    Walk(path, found);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(new InputSource.Missing(folder, $"The folder `{folder}` could not be listed: {Sentences.Reason(e)}"));
        }
    }

    private static bool HasKnownEnding(string name)
    {
        var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Endings.Any(ending => inner.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    private static List<InputSource> Pattern(string pattern)
    {
        // The matcher wants a folder to start from: everything before the first part with a star.
        var parts = pattern.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        var fixedParts = parts.TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).Count();
        var root = string.Join('/', parts[..fixedParts]) + (fixedParts > 0 ? "/" : "");
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(string.Join('/', parts[fixedParts..]));
        var folder = root.Length == 0 ? "." : root;
        var files = Directory.Exists(folder) ? matcher.GetResultsInFullPath(folder) : [];
        var full = Path.GetFullPath(folder);
        var found = files
            .Select(file => root + Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .Select(InputSource (path) => new InputSource.File(path))
            .ToList();
        return found.Count > 0 ? found : [new InputSource.Missing(pattern, $"The pattern `{pattern}` matches no file.")];
    }
}
