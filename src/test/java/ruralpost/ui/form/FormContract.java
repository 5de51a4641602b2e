package ruralpost.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.FxTest;
import ruralpost.ui.dialog.OverlayPane;

/**
 * What every form of the program keeps. A form's own test extends this and adds what is special to it.
 *
 * @param <T> the record that the form edits
 */
public abstract class FormContract<T> extends FxTest {

    protected FormPane<T> form;

    /** Makes the form. Called on the JavaFX thread. */
    protected abstract FormPane<T> form();

    /** A record without a problem, with every row filled. */
    protected abstract T record();

    /** Another record, different in every row. */
    protected abstract T other();

    @BeforeEach
    void showForm() {
        show(() -> {
            form = form();
            return new OverlayPane(new ScrollPane(form));
        }, 960, 700);
    }

    @Test
    void whatIsLoadedIsReadBackEqual() {
        for (T each : List.of(record(), other())) {
            fx(() -> form.load(each));
            assertThat(fx(form::read)).isEqualTo(new FormResult.Ok<>(each));
        }
    }

    @Test
    void whatIsLoadedInEnglishIsReadBackEqual() {
        fx(() -> texts.langProperty().set(Lang.EN));
        fx(() -> form.load(record()));
        assertThat(fx(form::read)).isEqualTo(new FormResult.Ok<>(record()));
    }

    @Test
    void loadingIsNotAChangeAndEachRowIsOne() {
        fx(() -> form.load(record()));
        assertThat(fx(() -> form.dirtyProperty().get())).isFalse();
        List<Object> values = fx(() -> {
            form.load(other());
            List<Object> all = form.rows().stream().<Object>map(FormRow::value).toList();
            form.load(record());
            return all;
        });
        for (int i = 0; i < values.size(); i++) {
            int at = i;
            fx(() -> enter(form.rows().get(at), values.get(at)));
            assertThat(fx(() -> form.dirtyProperty().get())).as("dirty after " + form.rows().get(at).key()).isTrue();
            fx(form::reset);
            assertThat(fx(() -> form.dirtyProperty().get())).as("dirty after reset").isFalse();
        }
    }

    @Test
    void resetGoesBackToWhatWasLoaded() {
        fx(() -> form.load(record()));
        List<Object> others = fx(() -> {
            form.load(other());
            List<Object> all = form.rows().stream().<Object>map(FormRow::value).toList();
            form.load(record());
            return all;
        });
        fx(() -> {
            for (int i = 0; i < others.size(); i++) {
                enter(form.rows().get(i), others.get(i));
            }
        });
        assertThat(fx(form::read)).isEqualTo(new FormResult.Ok<>(other()));
        fx(form::reset);
        assertThat(fx(form::read)).isEqualTo(new FormResult.Ok<>(record()));
    }

    @Test
    void anEmptyFormNamesEachProblemInBothLanguagesAndGoesToTheFirst() {
        fx(() -> form.load(null));
        if (fx(form::read) instanceof FormResult.Bad<T> bad) {
            for (FormResult.RowProblem problem : bad.problems()) {
                for (Message part : java.util.stream.Stream.of(problem.problem().what(), problem.problem().expected()).filter(Objects::nonNull).toList()) {
                    for (Lang lang : Lang.values()) {
                        assertThat(Texts.of(lang).get(part)).doesNotContain("!").isNotBlank();
                    }
                }
            }
            assertThat(focused().getId()).isEqualTo(bad.problems().getFirst().key());
            assertThat(fx(() -> form.rows().stream().filter(r -> r.problemProperty().get() != null).count())).isEqualTo(bad.problems().size());
        }
        fx(() -> form.load(record()));
        assertThat(fx(() -> form.rows().stream().allMatch(r -> r.problemProperty().get() == null))).isTrue();
    }

    @Test
    void everyRowHasANameInBothLanguages() {
        for (FormRow<?> row : form.rows()) {
            for (Lang lang : Lang.values()) {
                assertThat(Texts.of(lang).has(row.key())).as(row.key() + " in " + lang).isTrue();
            }
            assertThat(Texts.of(Lang.ZH).has(row.key() + ".help")).as("help of " + row.key()).isEqualTo(Texts.of(Lang.EN).has(row.key() + ".help"));
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> void enter(FormRow<V> row, Object value) {
        row.enter((V) value);
    }
}
