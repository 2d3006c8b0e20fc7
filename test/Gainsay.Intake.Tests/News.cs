namespace Gainsay.Intake.Tests;

/// <summary>Texts for tests, long enough for their language to be plain.</summary>
internal static class News
{
    internal const string Lead = "The harbour board said on Monday that the bridge would be closed to lorries until the cracks in its northern pier had been repaired.";

    internal const string Denial = "A spokesman for the builders denied that the steel was at fault. \"We have tested every beam, and all of them passed,\" he told reporters at the site.";

    internal const string Close = "The mayor has asked for a report by the end of the month, and the council will meet again when it has been published.";

    internal const string Body = Lead + "\n" + Denial + "\n" + Close;

    internal const string Headline = "Bridge to close as builders deny fault";

    internal const string German = "Die Hafenbehörde teilte am Montag mit, dass die Brücke für Lastwagen gesperrt wird, bis die Risse im nördlichen Pfeiler "
        + "behoben sind. Ein Sprecher der Baufirma wies zurück, dass der Stahl schuld sei. Der Bürgermeister hat bis zum Monatsende einen Bericht verlangt.";
}
