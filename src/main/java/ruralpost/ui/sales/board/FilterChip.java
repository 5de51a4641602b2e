package ruralpost.ui.sales.board;

import ruralpost.ui.part.Chip;
import ruralpost.ui.text.UiTexts;

/** A chosen value in a filter bar. */
public final class FilterChip extends Chip {

    /** As of {@link Chip}. */
    public FilterChip(UiTexts texts, String id, String text, String tip, boolean byChart, Runnable remove) {
        super(texts, id, text, tip, byChart, remove);
    }
}
