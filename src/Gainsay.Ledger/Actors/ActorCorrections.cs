using System.Text.Json;
using Gainsay.Ledger.Corrections;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Actors;

/// <summary>What a person can decide of actors, as drafts for <see cref="ILedger.Correct"/>.</summary>
public static class ActorCorrections
{
    /// <summary>There is an actor of this name, and whoever is called so is it.</summary>
    public static CorrectionDraft Add(string name, ActorKind kind, IReadOnlyList<string> aliases, string person) =>
        new(CorrectionKind.ActorAdd, [], new AddedActor(name, kind, aliases).ToJson(), person);

    /// <summary>Whoever is called so, in any article, is the actor of this mention.</summary>
    public static CorrectionDraft Alias(Anchor mention, string alias, string person) =>
        new(CorrectionKind.ActorAlias, [mention], new AliasPayload(alias).ToJson(), person);

    /// <summary>The actors of these mentions are one, under the id of the first.</summary>
    public static CorrectionDraft Merge(Anchor mention, Anchor other, string person) => new(CorrectionKind.ActorMerge, [mention, other], "{}", person);

    /// <summary>The party of this mention, in this article, is another than it was taken for.</summary>
    public static CorrectionDraft Split(Anchor mention, string person) => new(CorrectionKind.ActorSplit, [mention], "{}", person);

    /// <summary>The names that a draft or a correction gives; none for one that gives none.</summary>
    /// <exception cref="ArgumentException">The payload has not the shape that the kind gives, or a name has no letter.</exception>
    public static IReadOnlyList<string> NamesIn(CorrectionKind kind, string payload)
    {
        try
        {
            IReadOnlyList<string> names = kind switch
            {
                CorrectionKind.ActorAdd => AddedActor.Of(payload).Names,
                CorrectionKind.ActorAlias => [AliasPayload.Of(payload).Alias],
                _ => [],
            };
            return names.All(name => NameKey.Of(name, Family.Body).Length > 0)
                ? names
                : throw new ArgumentException("A name has at least one letter or digit.", nameof(payload));
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"The payload has not the shape of {CorrectionKinds.NameOf(kind)}.", nameof(payload), error);
        }
    }
}
