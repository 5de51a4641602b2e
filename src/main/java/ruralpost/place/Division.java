package ruralpost.place;

import java.util.Optional;

/**
 * An administrative division of China: a province, prefecture, county or township.
 *
 * @param code       digits of its code without trailing zeros: 43, 4331, 433124, 433124100; kept as text in records
 * @param name       full name, such as 湘西土家族苗族自治州
 * @param level      which of the four
 * @param parentCode code of the division above; null for provinces
 * @param current    false for a county that stands only in the list of former poverty-stricken ones, with a code that is no
 *                   longer in force
 */
public record Division(String code, String name, Level level, String parentCode, boolean current) {

    /** The four levels, by the length of their codes. */
    public enum Level {
        /** Province, autonomous region, municipality. */
        PROVINCE(2),
        /** Prefecture-level city, autonomous prefecture, league. */
        PREFECTURE(4),
        /** County, county-level city, district, banner. */
        COUNTY(6),
        /** Town, township, street. */
        TOWNSHIP(9);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** Number of digits of a code. */
        public int digits() {
            return digits;
        }

        /** The level of codes with that many digits. */
        static Optional<Level> ofDigits(int digits) {
            for (Level level : values()) {
                if (level.digits == digits) {
                    return Optional.of(level);
                }
            }
            return Optional.empty();
        }

        /** The level above; empty for provinces. */
        public Optional<Level> above() {
            return this == PROVINCE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
        }
    }

    /** A current division; the parent follows from the code. */
    static Division of(String code, String name) {
        return of(code, name, true);
    }

    static Division of(String code, String name, boolean current) {
        Level level = Level.ofDigits(code.length()).orElseThrow(() -> new IllegalArgumentException(code));
        String parent = level.above().map(above -> code.substring(0, above.digits())).orElse(null);
        return new Division(code, name, level, parent, current);
    }

    /** The code as GB/T 2260 writes it, six digits: 430000, 433100, 433124; nine for townships. */
    public String gbCode() {
        return code.length() < 6 ? code + "0".repeat(6 - code.length()) : code;
    }

    /** The name in short form, as usual in tables: 湘西州, 宁夏, 麻阳县; the name itself where there is no shorter one. */
    public String shortName() {
        return DivisionNames.shortName(level, name);
    }

    /** Whether this only fills a level of the codes and is no place, as 市辖区 or 省直辖县级行政区划 between province and county. */
    public boolean isFiller() {
        return level == Level.PREFECTURE && DivisionNames.FILLERS.contains(name);
    }
}
