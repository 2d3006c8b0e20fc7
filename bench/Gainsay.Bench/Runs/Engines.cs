using Gainsay.Reading;

namespace Gainsay.Bench.Runs;

/// <summary>Which engine reads.</summary>
internal enum Engine
{
    /// <summary>The trained model beside the program.</summary>
    Model,

    /// <summary>Word lists and rules.</summary>
    Rules,
}

/// <summary>Makes readers.</summary>
internal static class Engines
{
    public static Reader ReaderOf(Engine engine) => engine == Engine.Rules ? new Reader() : Reader.Trained();
}
