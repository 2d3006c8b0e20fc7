using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Gainsay.Web.Safety;

/// <summary>Keeps the keys that sign forms for as long as the site runs: nothing of them is written to disk, and a form that was open over a restart is loaded again.</summary>
internal sealed class MemoryKeys : IXmlRepository
{
    private readonly Lock changing = new();
    private readonly List<XElement> keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (changing)
        {
            return [.. keys.Select(key => new XElement(key))];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (changing)
        {
            keys.Add(new XElement(element));
        }
    }
}
