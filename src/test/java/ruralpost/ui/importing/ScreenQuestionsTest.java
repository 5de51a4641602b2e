package ruralpost.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** What is asked about a sheet points to a place on the screen, not to the screen that the user looks at. */
class ScreenQuestionsTest {

    private static final List<String> ASKED = List.of("sheet.map.doubtful", "sheet.map.measure.ask", "sheet.map.other.topic.ask", "sheet.map.other.topic.put", "sheet.map.unit.ask", "sheet.map.units", "sheet.map.units.beside");

    @Test
    void eachQuestionNamesItsSubjectAndThePlaceOfItsAnswer() {
        for (String key : ASKED) {
            Message here = ScreenQuestions.here(Message.of(key, "销售额", "C · D"));
            assertThat(Texts.of(Lang.ZH).get(here)).as(key).contains("销售额", "C · D", "字段对应").doesNotContain("导入页");
            assertThat(Texts.of(Lang.EN).get(here)).as(key).contains("销售额", "C · D", "Columns and fields").doesNotContain("import screen");
        }
    }

    @Test
    void noQuestionThatPointsToTheScreenIsForgotten() throws IOException {
        for (Lang lang : Lang.values()) {
            List<String> lines = Files.readAllLines(Path.of("assets", "text", "sheet_" + lang.code() + ".properties"));
            assertThat(lines.stream().filter(l -> l.contains("导入页") || l.contains("import screen")).map(l -> l.substring(0, l.indexOf('='))).toList())
                .as("%s", lang).isNotEmpty().isSubsetOf(ASKED);
        }
    }

    @Test
    void otherQuestionsKeepTheirWords() {
        Message year = Message.of("sheet.map.year.ask", "2021");
        assertThat(ScreenQuestions.here(year)).isEqualTo(year);
    }
}
