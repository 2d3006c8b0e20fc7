namespace Gainsay.Cli.Tests;

/// <summary>Short articles for tests.</summary>
internal static class News
{
    public const string Bridge = """
        Mayor says bridge is safe

        Ana Ruiz, the mayor of Porto Velho, said the bridge was safe. "We checked every bolt twice," she said.

        Tomas Lind denied that the builders had used cheap steel.

        © Copyright River Gazette 2026. All rights reserved.
        """;

    public const string Ferry = """
        Ferry line opens

        The ferry line opened on Monday. Maria Costa said that the boats were full.
        """;
}
