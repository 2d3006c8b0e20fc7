namespace Gainsay.Intake.Files;

/// <summary>One thing to open, after folders and patterns are expanded.</summary>
internal abstract record InputSource(string Input)
{
    /// <summary>A file on disk.</summary>
    internal sealed record File(string Path) : InputSource(Path);

    /// <summary>An http or https address.</summary>
    internal sealed record Page(Uri Url, string Input) : InputSource(Input);

    /// <summary>Bytes under a name, of an upload or a form.</summary>
    internal sealed record HandedOver(string Input, Stream Bytes) : InputSource(Input);

    internal sealed record StandardInput() : InputSource("-");

    /// <summary>Nothing to open; <paramref name="What"/> says why, in a sentence.</summary>
    internal sealed record Missing(string Input, string What) : InputSource(Input);
}
