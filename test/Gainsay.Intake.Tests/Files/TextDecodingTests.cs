using System.Text;
using Gainsay.Intake.Files;

namespace Gainsay.Intake.Tests.Files;

public sealed class TextDecodingTests
{
    private const string Words = "Präsident Müller sagte in Köln, die Größe der Straße sei kein Zufall – “so what?”";

    static TextDecodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Utf8_needs_no_declaration() => Assert.Equal(Words, TextDecoding.Decode(Encoding.UTF8.GetBytes(Words), null));

    [Fact]
    public void A_byte_order_mark_goes_before_a_declaration_and_is_left_out()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)];
        Assert.Equal(Words, TextDecoding.Decode(bytes, "iso-8859-1"));
    }

    [Fact]
    public void Big_endian_utf16_is_read_by_its_mark()
    {
        byte[] bytes = [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)];
        Assert.Equal(Words, TextDecoding.Decode(bytes, null));
    }

    [Fact]
    public void Utf16_without_a_mark_is_recognised() => Assert.Equal(News.Lead, TextDecoding.Decode(Encoding.Unicode.GetBytes(News.Lead), null));

    [Fact]
    public void What_claims_to_be_latin_1_is_windows_1252_as_on_the_web() =>
        Assert.Equal(Words, TextDecoding.Decode(Encoding.GetEncoding(1252).GetBytes(Words), "ISO-8859-1"));

    [Fact]
    public void Valid_utf8_goes_before_a_wrong_claim() => Assert.Equal(Words, TextDecoding.Decode(Encoding.UTF8.GetBytes(Words), "windows-1252"));

    [Fact]
    public void Windows_1252_is_detected_without_a_claim()
    {
        var text = string.Concat(Enumerable.Repeat(Words + "\n", 4));
        Assert.Equal(text, TextDecoding.Decode(Encoding.GetEncoding(1252).GetBytes(text), null));
    }

    [Fact]
    public void Windows_1251_is_detected_without_a_claim()
    {
        const string russian = "Министр сообщил в понедельник, что мост будет закрыт до конца ремонта северной опоры. Представитель строителей это опроверг.";
        Assert.Equal(russian, TextDecoding.Decode(Encoding.GetEncoding(1251).GetBytes(russian), null));
    }

    [Theory]
    [InlineData("Shift_JIS")]
    [InlineData("x-sjis")]
    [InlineData("EUC-JP")]
    public void A_declared_japanese_encoding_is_used(string name)
    {
        const string japanese = "橋は閉鎖されると港湾局が発表した。";
        var encoding = Encoding.GetEncoding(name == "x-sjis" ? "shift_jis" : name);
        Assert.Equal(japanese, TextDecoding.Decode(encoding.GetBytes(japanese), name));
    }

    [Fact]
    public void An_unknown_name_is_no_declaration() => Assert.Equal(Words, TextDecoding.Decode(Encoding.UTF8.GetBytes(Words), "x-no-such-encoding"));
}
