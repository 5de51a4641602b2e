package ruralpost.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.UserException;
import ruralpost.ui.form.Problem;
import ruralpost.ui.form.ValueFormat;

/** A saved cell that shows less than is stored is the text of no other line. */
class EntryEditsTest {

    /** A row as it is stored. */
    private record Adopter(String name, String place) { }

    private final EntryColumn<Adopter, String> name = EntryColumn.<Adopter, String>typed("name", "register.pledge.adopter", 100, ValueFormat.text(50), a -> a.name().charAt(0) + "*")
        .masked();
    private final EntryColumn<Adopter, String> place = EntryColumn.typed("place", "register.activity.place", 100, ValueFormat.text(50), Adopter::place);
    private final EntryLines<Adopter> lines = new EntryLines<>(List.of(name, place), new Keeps(), () -> Lang.ZH);
    private final EntryEdits<Adopter> edits = new EntryEdits<>(List.of(name, place), lines);

    private static final class Keeps implements EntryHandler<Adopter> {

        @Override
        public String id(Adopter row) {
            return row.name();
        }

        @Override
        public Map<String, Problem> check(EntryValues values) {
            return Map.of();
        }

        @Override
        public void save(List<EntryValues> rows, Consumer<List<Adopter>> saved, Consumer<UserException> failed) {
            saved.accept(List.of());
        }

        @Override
        public void update(List<Change<Adopter>> changes, Consumer<List<Adopter>> saved, Consumer<UserException> failed) {
            saved.accept(List.of());
        }

        @Override
        public void delete(List<Adopter> rows, Runnable deleted, Consumer<UserException> failed) {
            deleted.run();
        }

        @Override
        public void draftChanged(List<EntryDraft> drafts) {
            // nothing is kept
        }
    }

    @BeforeEach
    void oneSavedRowAndTheLineForANewOne() {
        lines.setRows(List.of(new Adopter("仲小妮", "十八洞村")));
    }

    private String text(int row, EntryColumn<Adopter, ?> column) {
        return lines.cells.text(lines.line(row), column);
    }

    @Test
    void aMaskedNameIsNotRepeatedCopiedFilledDownNorReplaced() {
        assertThat(text(0, name)).isEqualTo("仲*");
        edits.repeat(1);
        assertThat(text(1, name)).isEmpty();
        assertThat(text(1, place)).isEqualTo("十八洞村");
        edits.copy(0, 1, 0);
        assertThat(edits.fillDown(0, 1, 0)).isEmpty();
        assertThat(text(1, name)).isEmpty();
        assertThat(edits.replacements("仲", "钟", -1)).isEmpty();
    }

    @Test
    void aNameJustTypedIsRepeated() {
        lines.cells.type(lines.line(0), name, "李大山", null);
        edits.copy(0, 1, 0);
        assertThat(text(1, name)).isEqualTo("李大山");
    }
}
