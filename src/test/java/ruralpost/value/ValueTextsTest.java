package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;
import ruralpost.text.Texts;

class ValueTextsTest {

    @Test
    void notesAndBoundsHaveWordsInBothLanguages() {
        for (Lang lang : Lang.values()) {
            for (Note note : Note.values()) {
                assertThat(Texts.of(lang).has(note.message().key())).as(note.name()).isTrue();
            }
            for (Bound bound : Bound.values()) {
                assertThat(Texts.of(lang).has(bound.label().key())).as(bound.name()).isTrue();
            }
        }
    }
}
