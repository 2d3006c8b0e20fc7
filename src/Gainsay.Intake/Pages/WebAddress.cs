namespace Gainsay.Intake.Pages;

/// <summary>Addresses as articles keep them.</summary>
internal static class WebAddress
{
    /// <summary>The absolute http(s) address, resolved against a base where it is relative. Null when it is none.</summary>
    internal static string? Absolute(string? address, string? pageUrl)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }
        var made = Uri.TryCreate(pageUrl, UriKind.Absolute, out var page)
            ? Uri.TryCreate(page, address.Trim(), out var url)
            : Uri.TryCreate(address.Trim(), UriKind.Absolute, out url);
        return made && url is { Scheme: "http" or "https", Host.Length: > 0 } ? url.AbsoluteUri : null;
    }
}
