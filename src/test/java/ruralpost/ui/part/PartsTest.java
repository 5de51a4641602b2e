package ruralpost.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import ruralpost.ui.FxTest;

class PartsTest extends FxTest {

    @Test
    void theMarkIsThereInEverySize() {
        assertThat(AppIcons.all()).extracting(Image::getWidth).containsExactly(16.0, 32.0, 48.0, 64.0, 128.0, 256.0);
        assertThat(AppIcons.all()).noneMatch(Image::isError);
    }

    @Test
    void oneSegmentIsAlwaysChosenAndArrowsMoveTheChoice() {
        Segments<String> segments = fx(() -> new Segments<>(List.of("a", "b", "c"), SimpleStringProperty::new));
        show(() -> new javafx.scene.layout.StackPane(segments), 300, 100);
        fx(() -> segments.button("a").requestFocus());
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(segments.chosenProperty().get()).isEqualTo("c");
        robot.clickOn(segments.button("c"));
        settle();
        assertThat(fx(() -> segments.button("c").isSelected())).as("a second click does not unchoose").isTrue();
        fx(() -> segments.chosenProperty().set("b"));
        assertThat(fx(() -> segments.button("b").isSelected() && !segments.button("c").isSelected())).isTrue();
    }

    @Test
    void anEmptyStateHasAtMostTwoButtons() {
        EmptyState state = fx(() -> new EmptyState(texts, "ui.undo", "ui.undo").button("ui.undo", () -> { }).button("ui.redo", () -> { }));
        assertThatThrownBy(() -> state.button("ui.close", () -> { })).isInstanceOf(IllegalStateException.class);
    }
}
