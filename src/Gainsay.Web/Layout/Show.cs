using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gainsay.Web.Layout;

/// <summary>Pages as results of routes.</summary>
internal static class Show
{
    /// <summary>A page that shows one model, rendered in full before it is sent.</summary>
    public static RazorComponentResult<TPage> Page<TPage>(object model, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(new Dictionary<string, object?> { ["Model"] = model }) { StatusCode = status, PreventStreamingRendering = true };

    /// <summary>A page that says one thing.</summary>
    public static RazorComponentResult<SentencePage> Sentence(int status, string sentence) => Page<SentencePage>(new SentenceModel(status, sentence), status);

    public static RazorComponentResult<SentencePage> NotFound(string sentence) => Sentence(StatusCodes.Status404NotFound, sentence);
}

/// <summary>What <see cref="SentencePage"/> shows.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">What to tell the reader.</param>
public sealed record SentenceModel(int Status, string Sentence)
{
    public string Heading => Status switch
    {
        404 => "Not found",
        401 or 403 or 421 => "Refused",
        413 => "Too large",
        429 => "Too many requests",
        >= 500 => "Something failed",
        _ => "That did not work",
    };
}
