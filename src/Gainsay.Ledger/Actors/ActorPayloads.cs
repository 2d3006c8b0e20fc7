using System.Text.Json;
using System.Text.Json.Serialization;
using Gainsay.Reading.Actors;

namespace Gainsay.Ledger.Actors;

/// <summary>An actor that a person added: the payload of <c>actor-add</c>.</summary>
/// <param name="Name">The filing name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Aliases">Other names.</param>
internal sealed record AddedActor(string Name, ActorKind Kind, IReadOnlyList<string> Aliases)
{
    [JsonIgnore]
    public IReadOnlyList<string> Names => [Name, .. Aliases];

    /// <summary>That of the bare name, so that articles that have the full name already have it.</summary>
    [JsonIgnore]
    public string Id => ActorId.Of(Families.Of(Kind), NameKey.Of(Name, Families.Of(Kind)));

    public static AddedActor Of(string payload) => JsonSerializer.Deserialize(payload, ActorPayloadJson.Default.AddedActor)!;

    public string ToJson() => JsonSerializer.Serialize(this, ActorPayloadJson.Default.AddedActor);
}

/// <summary>A name that a person gave an actor: the payload of <c>actor-alias</c>.</summary>
internal sealed record AliasPayload(string Alias)
{
    public static AliasPayload Of(string payload) => JsonSerializer.Deserialize(payload, ActorPayloadJson.Default.AliasPayload)!;

    public string ToJson() => JsonSerializer.Serialize(this, ActorPayloadJson.Default.AliasPayload);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(AddedActor))]
[JsonSerializable(typeof(AliasPayload))]
internal sealed partial class ActorPayloadJson : JsonSerializerContext;
