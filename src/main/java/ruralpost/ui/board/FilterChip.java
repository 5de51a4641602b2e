package ruralpost.ui.board;

import java.util.List;
import ruralpost.ui.part.Chip;
import ruralpost.ui.text.UiTexts;

/** A chosen value in a filter bar. */
public final class FilterChip extends Chip {

    private static final int NAMED_AT_MOST = 2;

    /** As of {@link Chip}. */
    public FilterChip(UiTexts texts, String id, String text, String tip, boolean byChart, Runnable remove) {
        super(texts, id, text, tip, byChart, remove);
    }

    /** Chosen values in few words: one or two by name, of more the first and how many they are. */
    public static String joined(UiTexts texts, List<String> names) {
        return names.size() <= NAMED_AT_MOST ? String.join(texts.now("sales.board.chip.and"), names) : texts.now("sales.board.chip.more", names.getFirst(), names.size());
    }
}
