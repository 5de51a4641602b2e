package ruralpost.value;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** All units the program knows, found by code, Chinese or English name, or alias; case aside. */
public final class Units {

    private static final List<Unit> ALL = UnitTable.units();
    private static final Map<String, Unit> BY_CODE = ALL.stream().collect(Collectors.toUnmodifiableMap(Unit::code, u -> u));
    private static final Map<String, Unit> BY_NAME = byName();

    /** 斤, 500 g. */
    public static final Unit JIN = ofCode("jin");
    /** 公斤, kilogram. */
    public static final Unit KG = ofCode("kg");
    /** 克, gram. */
    public static final Unit GRAM = ofCode("g");
    /** 吨, tonne. */
    public static final Unit TONNE = ofCode("t");
    /** 件, parcel. */
    public static final Unit PARCEL = ofCode("parcel");
    /** 箱, carton. */
    public static final Unit CARTON = ofCode("carton");
    /** 单, order. */
    public static final Unit ORDER = ofCode("order");
    /** 个, piece. */
    public static final Unit PIECE = ofCode("piece");
    /** 棵, tree. */
    public static final Unit TREE = ofCode("tree");
    /** 元, yuan. */
    public static final Unit YUAN = ofCode("yuan");
    /** %. */
    public static final Unit PERCENT = ofCode("percent");

    private Units() {
    }

    /** All units: weights first, then counts, then the rest, in the order for pick lists. */
    public static List<Unit> all() {
        return ALL;
    }

    /**
     * The unit with a code that the program itself stored.
     *
     * @throws UserException for a code that is not known
     */
    public static Unit ofCode(String code) {
        Unit unit = code == null ? null : BY_CODE.get(code);
        if (unit == null) {
            throw new UserException(unknown(String.valueOf(code)));
        }
        return unit;
    }

    /** The unit that a person means by this text: a code, a name in either language or an alias; empty when unknown or null. */
    public static Optional<Unit> find(String text) {
        if (text == null) {
            return Optional.empty();
        }
        Unit plain = BY_NAME.get(text);
        return Optional.ofNullable(plain != null ? plain : BY_NAME.get(normal(text)));
    }

    /** Reads the text of a unit cell: blank, a unit, or a problem that names units that are known. */
    public static Parsed<Unit> read(String text) {
        if (text == null || text.isBlank()) {
            return Parsed.blank();
        }
        return find(text).map(Parsed::of).orElseGet(() -> Parsed.problem(unknown(text)));
    }

    /** The problem "unknown unit", with well-known ones as the expectation. */
    static Message unknown(String text) {
        return Message.of("value.unit.unknown", NumberLexer.shorten(text.strip()));
    }

    private static String normal(String text) {
        return HalfWidth.of(text).strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static Map<String, Unit> byName() {
        Map<String, Unit> map = new HashMap<>();
        for (Unit unit : ALL) {
            for (String name : List.of(unit.code(), unit.zh(), unit.en(), unit.plural())) {
                map.putIfAbsent(normal(name), unit);
            }
        }
        // after the names, so that an alias never hides the name of another unit
        for (Unit unit : ALL) {
            unit.aliases().forEach(alias -> map.putIfAbsent(normal(alias), unit));
        }
        return map;
    }
}
