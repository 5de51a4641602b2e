package ruralpost.ui.sales.board;

import ruralpost.text.Lang;
import ruralpost.value.Change;
import ruralpost.value.Formats;

/** A change as it is shown: arrow and sign, so that its colour is never needed to read it. */
final class Growth {

    private Growth() {
    }

    /** @param mark bound mark, empty when exact */
    static String text(Change change, String mark, Lang lang) {
        String arrow = change.direction() > 0 ? "\u25B2 " : change.direction() < 0 ? "\u25BC " : "";
        String spaced = mark.isEmpty() || lang == Lang.ZH ? mark : mark + " ";
        return arrow + spaced + Formats.of(lang).change(change);
    }
}
