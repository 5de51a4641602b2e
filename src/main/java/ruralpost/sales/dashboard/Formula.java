package ruralpost.sales.dashboard;

import java.util.List;

/**
 * How a number was computed, in words and in numbers, ready to show.
 *
 * @param parts     what goes into it
 * @param words     the formula in words: "同比 =（本期 − 上年同期）÷ 上年同期"; empty where nothing is computed
 * @param numbers   the same with its numbers, unrounded; empty where they are missing
 * @param result    what comes out, rounded; "—" where it cannot be computed
 * @param direction 1 grown, −1 shrunk, 0 neither
 * @param rule      how the result is rounded; may be empty
 */
public record Formula(List<Part> parts, String words, String numbers, String result, int direction, String rule) {

    /**
     * Something that goes into it.
     *
     * @param name  what it is
     * @param value number with bound and unit
     * @param note  days or source; may be empty
     */
    public record Part(String name, String value, String note) {
    }
}
