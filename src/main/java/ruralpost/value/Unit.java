package ruralpost.value;

import java.math.BigDecimal;
import java.util.List;
import ruralpost.text.Lang;
import ruralpost.text.Worded;

/**
 * A unit in which things are sold, counted or measured. All known ones are in {@link Units}.
 *
 * @param code      stable code as kept in the database and in files, such as "kg" or "tree"
 * @param zh        Chinese name, as written after a number
 * @param en        English name for one
 * @param plural    English name for several
 * @param dimension what it measures
 * @param factor    how many base units of the dimension one of it is; 1 where the dimension does not convert
 * @param aliases   other spellings that are read as this unit
 */
public record Unit(String code, String zh, String en, String plural, Dimension dimension, BigDecimal factor, List<String> aliases) implements Worded {

    /** Keeps its own list of aliases. */
    public Unit {
        aliases = List.copyOf(aliases);
    }

    /** The name in a language, as for a column head (English: plural). */
    @Override
    public String name(Lang lang) {
        return lang == Lang.ZH ? zh : plural;
    }

    /** Whether it measures weight, so that kilograms can be computed. */
    public boolean isWeight() {
        return dimension == Dimension.WEIGHT;
    }

    /** Whether a quantity in this unit can be stated in the other. */
    public boolean convertibleTo(Unit other) {
        return equals(other) || dimension == other.dimension && dimension.convertible();
    }
}
