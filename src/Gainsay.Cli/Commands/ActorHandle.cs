using Gainsay.Ledger;

namespace Gainsay.Cli.Commands;

/// <summary>The one actor that a user means.</summary>
internal static class ActorHandle
{
    private const int Digits = 8;

    /// <summary>Short enough to type, long enough to be the actor's own.</summary>
    public static string ShortId(LedgerActor actor) => actor.Id[..Digits];

    /// <summary>By a name or the first digits of an id.</summary>
    /// <exception cref="UserErrorException">There is none, or several could be meant.</exception>
    public static LedgerActor Find(ILedger ledger, string name) => ledger.ActorsCalled(name) switch
    {
        [var actor] => actor,
        [] => throw Nobody(name, ledger.ActorNamed(name, 1).Near),
        var several => throw new UserErrorException(
            $"`{name}` may mean {several.Count} actors: {string.Join(", ", several.Take(8).Select(Described))}. Give the id of one."),
    };

    /// <summary>That nobody is called so, with names that look alike.</summary>
    public static UserErrorException Nobody(string name, IReadOnlyList<string> near) => new(near.Count == 0
        ? $"The ledger has no actor named `{name}`."
        : $"The ledger has no actor named `{name}`. Did you mean {string.Join(", ", near.Take(5))}?");

    /// <summary>Name, kind and country, with the id by which it is told from others of the name.</summary>
    public static string Described(LedgerActor actor) => Invariant(
        $"{ShortId(actor)} {actor.Name} ({actor.Kind.ToString().ToLowerInvariant()}{(actor.Country is null ? "" : ", " + actor.Country)}, {actor.Articles} in articles)");
}
