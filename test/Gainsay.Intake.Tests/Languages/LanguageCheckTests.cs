using Gainsay.Intake.Files;
using Gainsay.Intake.Languages;

namespace Gainsay.Intake.Tests.Languages;

public sealed class LanguageCheckTests
{
    private readonly LanguageCheck languages = new();

    [Theory]
    [InlineData("French", "Le conseil du port a annoncé lundi que le pont serait fermé aux camions jusqu'à la réparation des fissures. Un porte-parole du constructeur a démenti que l'acier soit en cause.")]
    [InlineData("Spanish", "La junta del puerto dijo el lunes que el puente se cerraría a los camiones hasta que se reparen las grietas. Un portavoz de la constructora negó que el acero fuera la causa.")]
    [InlineData("Russian", "Управление порта сообщило в понедельник, что мост будет закрыт для грузовиков до ремонта северной опоры. Представитель строителей опроверг, что виновата сталь.")]
    [InlineData("Arabic", "أعلن مجلس الميناء يوم الاثنين أن الجسر سيغلق أمام الشاحنات حتى يتم إصلاح الشقوق في الدعامة الشمالية. ونفى متحدث باسم الشركة أن يكون الفولاذ هو السبب.")]
    [InlineData("Japanese", "港湾局は月曜日、北側の橋脚のひび割れが修理されるまで橋をトラックに対して閉鎖すると発表した。建設会社の広報担当者は鋼材に欠陥があることを否定した。")]
    [InlineData("Chinese", "港务局周一表示，在北桥墩的裂缝修复之前，这座桥将禁止卡车通行。建筑公司的一位发言人否认钢材有问题，并说所有的钢梁都经过了测试，全部合格。")]
    [InlineData("Norwegian", "Havnestyret sa mandag at broen vil være stengt for lastebiler til sprekkene i den nordlige pilaren er reparert. En talsmann for byggherren nektet for at stålet var årsaken til skadene.")]
    public void Another_language_is_refused_by_its_name(string language, string text) =>
        Assert.Equal($"`a.txt` is in {language}; expected English, the only language that is read.", languages.Refusal(TextArticles.FromText(text, "a.txt")));

    [Theory]
    [InlineData(News.Body)]
    [InlineData("Ferry strike enters second week.")]
    [InlineData("Results: Smith 4, Jones 3, Brown 2, Taylor 2, Wilson 1, Davies 1, Evans 1, Thomas 1, Roberts 0, Walker 0, Wright 0, Green 0.")]
    public void English_passes_also_where_it_is_short(string text) => Assert.Null(languages.Refusal(TextArticles.FromText(text, "a.txt")));

    [Fact]
    public void A_text_too_short_to_tell_is_taken_at_its_pages_word() => Assert.Equal(
        "`a.html` is in the language `pt`, as it says itself; expected English, the only language that is read.",
        languages.Refusal(TextArticles.FromText("Em breve.", "a.html") with { Language = "pt" }));
}
