namespace Gainsay.Web.Tests;

/// <summary>Short articles for tests.</summary>
internal static class News
{
    public const string Bridge = """
        Mayor says bridge is safe

        Ana Ruiz, the mayor of Porto Velho, said the bridge was safe. "We checked every bolt twice," she said.

        Tomas Lind denied that the builders had used cheap steel.
        """;

    public const string Ferry = """
        Ferry line opens

        The ferry line opened on Monday. Maria Costa said that the boats were full.
        """;

    public static string Numbered(int number) => $"""
        Report {number}

        The council met for the time number {number}. Ana Ruiz said that pier number {number} was finished and would open to the public in spring.
        """;
}
