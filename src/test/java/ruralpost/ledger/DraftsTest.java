package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {

    @TempDir
    Path folder;

    private final List<IOException> failures = Collections.synchronizedList(new ArrayList<>());

    private Drafts open() {
        return new Drafts(folder.resolve("drafts"), failures::add);
    }

    private static Map<String, String> typed(String text) {
        return Map.of("remark", text);
    }

    @Test
    void whatWasTypedIsThereInTheNextRunInItsOrder() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("zulu", "第一");
        fields.put("alpha", "line one\nline two\t\"quoted\" 𠮷");
        fields.put("left-empty", null);
        try (Drafts d = open()) {
            assertThat(d.all()).isEmpty();
            d.keep("sale-entry", fields, List.of(typed("row 1"), Map.of()));
        }
        try (Drafts d = open()) {
            Drafts.Draft found = d.find("sale-entry").orElseThrow();
            assertThat(found.fields().keySet()).containsExactly("zulu", "alpha");
            assertThat(found.fields()).containsEntry("alpha", "line one\nline two\t\"quoted\" 𠮷");
            assertThat(found.rows()).containsExactly(typed("row 1"), Map.of());
            assertThat(d.all()).extracting(Drafts.Draft::key).containsExactly("sale-entry");
            assertThat(d.find("other")).isEmpty();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void theNewestWishCountsHoweverFastTheyFollow() {
        try (Drafts d = open()) {
            for (int i = 0; i < 300; i++) {
                d.keep("form", typed("old " + i), List.of());
                d.discard("form");
                d.keep("form", typed("new " + i), List.of());
                if (i % 3 == 0) {
                    d.flush();
                    assertThat(d.find("form")).map(Drafts.Draft::fields).contains(typed("new " + i));
                }
            }
            d.discard("form");
            d.flush();
            assertThat(d.all()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoDraftIsLeftAloneAndAFailureIsTold() throws IOException {
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Files.writeString(drafts.resolve("half.json"), "{\"key\":\"half\",\"fie");
        Files.writeString(drafts.resolve("empty.json"), "");
        Files.writeString(drafts.resolve("other.json"), "[1]");
        Files.createDirectory(drafts.resolve("blocked.part"));
        try (Drafts d = open()) {
            assertThat(d.all()).isEmpty();
            d.keep("blocked", typed("x"), List.of());
            d.keep("fine", typed("y"), List.of());
            d.flush();
            assertThat(d.all()).extracting(Drafts.Draft::key).containsExactly("fine");
            assertThat(failures).hasSize(1);
            assertThatThrownBy(() -> d.keep("../evil", typed("x"), List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(drafts.resolve("half.json")).exists();
    }
}
