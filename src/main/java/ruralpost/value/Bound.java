package ruralpost.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;

/** How firmly a source states a figure. Kept with the figure, shown beside it, and carried through sums. */
public enum Bound {
    /** The figure itself. */
    EXACT("exact"),
    /** More than the figure: 超, 逾, 多, 余. */
    OVER("over"),
    /** The figure or more: 至少, 以上; also a sum with such a part. */
    AT_LEAST("at least"),
    /** Near the figure on either side: 约. */
    ABOUT("about"),
    /** Less than the figure: 近, 不足. */
    UNDER("under");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** Stable code as in files and the database: "exact", "over", "at least", "about", "under". */
    public String code() {
        return code;
    }

    /** The bound with that code, case and outer blanks aside; empty when there is none. */
    public static Optional<Bound> ofCode(String code) {
        return Arrays.stream(values()).filter(b -> code != null && b.code.equalsIgnoreCase(code.strip())).findFirst();
    }

    /** The mark that stands before a number (超, 约 …, English with no blank after it); empty text for exact. */
    public String mark(Lang lang) {
        return this == EXACT ? "" : Texts.of(lang).get("value.bound.mark." + keyPart());
    }

    /** The name for pick lists. */
    public Message label() {
        return Message.of("value.bound." + keyPart());
    }

    private String keyPart() {
        return code.replace(' ', '.');
    }

    /** Whether nothing need be said about the figure. */
    public boolean isExact() {
        return this == EXACT;
    }

    /** The bound of a sum of two figures with these bounds. */
    public static Bound sum(Bound a, Bound b) {
        return ofBits(a.bit() | b.bit(), 2);
    }

    /** The bound of a sum of figures with these bounds; that of a single figure is its own, that of none is exact. */
    public static Bound ofAll(Collection<Bound> bounds) {
        int bits = 0;
        for (Bound bound : bounds) {
            bits |= bound.bit();
        }
        return ofBits(bits, bounds.size());
    }

    /** The bound of a sum of figures with these bounds. */
    public static Bound ofAll(Bound... bounds) {
        return ofAll(Arrays.asList(bounds));
    }

    /** One bit for this bound, to be or-ed over many rows and given to {@link #ofBits}. */
    public int bit() {
        return 1 << ordinal();
    }

    /**
     * The bound of a sum, from the or-ed {@link #bit}s of its parts: any about, or a lower together with an upper limit, gives
     * about; otherwise any over or at least gives at least; otherwise any under gives under.
     *
     * @param bits  or-ed bits of the parts
     * @param count how many parts there were; a single part keeps its own bound
     */
    public static Bound ofBits(int bits, long count) {
        if (count == 1 && Integer.bitCount(bits) == 1) {
            return values()[Integer.numberOfTrailingZeros(bits)];
        }
        boolean lower = (bits & (OVER.bit() | AT_LEAST.bit())) != 0;
        boolean upper = (bits & UNDER.bit()) != 0;
        if ((bits & ABOUT.bit()) != 0 || lower && upper) {
            return ABOUT;
        }
        return lower ? AT_LEAST : upper ? UNDER : EXACT;
    }

    /** The bound of a difference or ratio: exact when both are, else about. */
    public static Bound difference(Bound a, Bound b) {
        return a == EXACT && b == EXACT ? EXACT : ABOUT;
    }
}
