package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every text of a workbook is given back as it stands in the file, however often and in whatever order it is asked for. */
class SharedTextsTest {

    private static final String CHARACTERS = "ab é ÿ 乡邮台账\uD83C\uDF51\uD800\u0000Ω";

    @Test
    void textsComeBackAsTheyWere() throws IOException {
        Random random = new Random(3);
        SharedTexts texts = new SharedTexts();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            int narrow = random.nextInt(4);
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(CHARACTERS.charAt(random.nextInt(narrow > 0 ? 6 : CHARACTERS.length())));
            }
            all.add(text.toString());
            texts.add(text.toString(), SheetLimits.STANDARD);
        }
        for (int i = 0; i < 200_000; i++) {
            int number = i < all.size() ? i : random.nextInt(all.size());
            assertThat(texts.get(number)).isEqualTo(all.get(number));
        }
        assertThat(texts.get(all.size())).isNull();
        assertThat(texts.get(-1)).isNull();
    }
}
