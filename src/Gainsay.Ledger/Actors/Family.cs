using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Actors;

/// <summary>Kinds that are told apart across articles. Organisation, group and state are one family, because articles call one party now this, now that.</summary>
internal enum Family
{
    Person,
    Body,
    Document,
    Unnamed,
}

internal static class Families
{
    public static Family Of(ActorKind kind) => kind switch
    {
        ActorKind.Person => Family.Person,
        ActorKind.Document => Family.Document,
        ActorKind.Unnamed => Family.Unnamed,
        _ => Family.Body,
    };
}
