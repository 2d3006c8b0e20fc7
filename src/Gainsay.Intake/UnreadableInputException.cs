namespace Gainsay.Intake;

/// <summary>An input turned out unreadable while its bytes were drawn; the message is the whole sentence for the user.</summary>
/// <remarks>Never leaves this assembly: <see cref="ArticleIntake"/> turns it into a <see cref="IntakeResult.Failed"/>.</remarks>
internal sealed class UnreadableInputException(string message) : Exception(message);

/// <summary>Which failures are the input's, and in what words they are told.</summary>
internal static class Unreadable
{
    /// <summary>The failure that an exception means for an input. Null when the exception is none of the input's doing.</summary>
    internal static IntakeResult.Failed? Explains(Exception e, string input) => e switch
    {
        UnreadableInputException => new(input, e.Message),
        InvalidDataException => new(input, $"`{input}` is broken gzip: the data is cut short or damaged; expected a complete gzip file."),
        IOException or UnauthorizedAccessException => new(input, $"`{input}` could not be read: {Sentences.Reason(e)}"),
        _ => null,
    };
}
