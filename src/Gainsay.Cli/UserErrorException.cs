namespace Gainsay.Cli;

/// <summary>Something that the user can put right; the message is the whole sentence that they see.</summary>
public sealed class UserErrorException : Exception
{
    public UserErrorException(string message, int exitStatus = GainsayCommandLine.SomeFailed)
        : base(message)
    {
        ExitStatus = exitStatus;
    }

    public int ExitStatus { get; }
}
