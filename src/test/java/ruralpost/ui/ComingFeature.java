package ruralpost.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import ruralpost.ui.part.EmptyState;
import ruralpost.ui.text.UiTexts;

/**
 * A tab of galleries behind which nothing stands.
 *
 * @param id       campaign or centre
 * @param titleKey text key of the tab
 * @param icon     icon of the tab
 * @param subTabs  its one view
 */
public record ComingFeature(String id, String titleKey, String icon, List<SubTab> subTabs) implements Feature {

    /** A tab with its one view. @param buttons adds buttons for what can be done today, at most two */
    public static ComingFeature of(UiTexts texts, String id, String titleKey, String icon, UnaryOperator<EmptyState> buttons) {
        SubTab only = new SubTab("coming", titleKey, () -> buttons.apply(new EmptyState(texts, titleKey, titleKey)));
        return new ComingFeature(id, titleKey, icon, List.of(only));
    }
}
