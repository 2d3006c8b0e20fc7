namespace Gainsay.Reading.Actors.Chains;

/// <summary>Writes numbers one after the other; the order is the layout.</summary>
internal ref struct FeatureWriter(Span<float> target)
{
    private readonly Span<float> target = target;

    public int Written { get; private set; }

    public void Add(float value) => target[Written++] = value;

    public void Add(bool value) => Add(value ? 1 : 0);

    /// <summary>One number for each of the choices: 1 for the one that is meant, 0 for the others.</summary>
    public void AddChoice(int choice, int choices)
    {
        for (var i = 0; i < choices; i++)
        {
            Add(i == choice);
        }
    }
}
