namespace Gainsay.Reading.Encoders;

/// <summary>The model cannot be used. The message says which file, what was found and what was expected.</summary>
public sealed class ReaderModelException : Exception
{
    public ReaderModelException(string message)
        : base(message)
    {
    }

    public ReaderModelException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
