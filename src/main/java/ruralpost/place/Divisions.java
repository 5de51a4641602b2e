package ruralpost.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The administrative divisions of China, read-only and shipped with the program: 31 provinces, 342 prefectures, 2,978 counties and
 * 41,352 townships at 2023-06-30, and which counties were national-level poverty-stricken. Records keep a division's code as text
 * and look it up here. Townships are read when first asked for. Thread-safe.
 */
public final class Divisions {

    private final NavigableMap<String, Division> byCode = new TreeMap<>();
    private final Map<String, FormerPovertyCounty> povertyByCode = new HashMap<>();
    private final List<FormerPovertyCounty> poverty = DivisionTables.formerPoverty();
    private final Map<Division.Level, DivisionIndex> indexes = new HashMap<>();

    /** Townships by code, on their own because most sessions never need them. */
    private static final class Townships {
        private static final NavigableMap<String, Division> BY_CODE = new TreeMap<>();

        static {
            DivisionTables.townships().forEach(t -> BY_CODE.put(t.code(), t));
        }
    }

    private static final class Holder {
        private static final Divisions ALL = new Divisions();
    }

    private Divisions() {
        DivisionTables.divisions().forEach(d -> byCode.put(d.code(), d));
        for (FormerPovertyCounty county : poverty) {
            povertyByCode.putIfAbsent(county.code(), county);
            byCode.computeIfAbsent(county.listCode(), code -> Division.of(code, county.name(), false));
        }
    }

    /** The shipped divisions; read once, at first use. */
    public static Divisions get() {
        return Holder.ALL;
    }

    /** The division with a code of 2, 4, 6 or 9 digits; six digits with trailing zeros (430000) are understood. Empty when unknown or null. */
    public Optional<Division> find(String code) {
        if (code == null) {
            return Optional.empty();
        }
        if (code.length() == Division.Level.TOWNSHIP.digits()) {
            return Optional.ofNullable(Townships.BY_CODE.get(code));
        }
        Division exact = byCode.get(code);
        if (exact == null && code.length() == 6 && code.endsWith("00")) {
            exact = byCode.get(code.endsWith("0000") ? code.substring(0, 2) : code.substring(0, 4));
        }
        return Optional.ofNullable(exact);
    }

    /** The provinces in the order of their codes. */
    public List<Division> provinces() {
        return all(Division.Level.PROVINCE);
    }

    /** All current divisions of a level in the order of their codes; fillers such as 市辖区 are left out. */
    public List<Division> all(Division.Level level) {
        NavigableMap<String, Division> map = level == Division.Level.TOWNSHIP ? Townships.BY_CODE : byCode;
        return map.values().stream().filter(d -> d.level() == level && d.current() && !d.isFiller()).toList();
    }

    /** The divisions just below a code, in the order of their codes; counties directly for a municipality's filler. Empty when unknown. */
    public List<Division> children(String code) {
        Optional<Division> parent = find(code);
        if (parent.isEmpty() || parent.get().level() == Division.Level.TOWNSHIP) {
            return List.of();
        }
        String prefix = parent.get().code();
        NavigableMap<String, Division> map = parent.get().level() == Division.Level.COUNTY ? Townships.BY_CODE : byCode;
        List<Division> children = new ArrayList<>();
        for (Division d : map.subMap(prefix, false, prefix + ":", false).values()) {
            if (prefix.equals(d.parentCode()) && d.current()) {
                children.addAll(d.isFiller() ? children(d.code()) : List.of(d));
            }
        }
        return Collections.unmodifiableList(children);
    }

    /** The division above, leaving out fillers; empty for provinces. */
    public Optional<Division> parent(Division division) {
        Optional<Division> parent = find(division.parentCode());
        return parent.isPresent() && parent.get().isFiller() ? parent(parent.get()) : parent;
    }

    /** The division of that level that holds the division or is it; empty when there is none. */
    public Optional<Division> ancestor(String code, Division.Level level) {
        return find(code).filter(d -> d.code().length() >= level.digits()).flatMap(d -> find(d.code().substring(0, level.digits())))
            .filter(d -> !d.isFiller());
    }

    /** From the province down to the division, without fillers; empty when the code is unknown. */
    public List<Division> line(String code) {
        List<Division> line = new ArrayList<>();
        for (Optional<Division> d = find(code); d.isPresent(); d = parent(d.get())) {
            line.addFirst(d.get());
        }
        return line;
    }

    /** Where it lies, with short forms above its own name: "湖南省 湘西州 花垣县"; the code itself when unknown, empty text for null. */
    public String path(String code) {
        return join(line(code), true, true, code);
    }

    /** What holds it, in short forms: "湖南省 湘西州"; empty text for provinces and unknown codes. */
    public String parentPath(String code) {
        return join(line(code), true, false, null);
    }

    /** Where it lies, in full: "湖南省 湘西土家族苗族自治州 花垣县"; the code itself when unknown, empty text for null. */
    public String fullPath(String code) {
        return join(line(code), false, true, code);
    }

    private static String join(List<Division> line, boolean shortForms, boolean withSelf, String unknown) {
        if (line.isEmpty()) {
            return unknown == null ? "" : unknown;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.size() - (withSelf ? 0 : 1); i++) {
            boolean self = i == line.size() - 1;
            out.append(out.isEmpty() ? "" : " ").append(shortForms && !self ? line.get(i).shortName() : line.get(i).name());
        }
        return out.toString();
    }

    /** The current divisions of a level with exactly that name, in the order of their codes: 鼓楼区 is four. */
    public List<Division> named(String name, Division.Level level) {
        return index(level).named(name);
    }

    /** Whether another current division of the same level has the same name, so that what holds it must be shown with it. */
    public boolean hasNamesakes(Division division) {
        return named(division.name(), division.level()).size() > 1;
    }

    /**
     * The divisions of a level that answer what was typed, best first and then in the order of their codes: characters, full pinyin,
     * initials, or the beginning of a code; words apart by blanks may name what holds it (湖南 花垣). The first search for townships
     * takes some tenths of a second: not on the window's thread.
     *
     * @param limit how many at most
     */
    public List<Division> search(String typed, Division.Level level, int limit) {
        List<Division> found = index(level).search(typed);
        return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
    }

    private DivisionIndex index(Division.Level level) {
        synchronized (indexes) {
            return indexes.computeIfAbsent(level, l -> new DivisionIndex(this, l));
        }
    }

    /** The year in which the county was lifted out of poverty; empty when it was not among the 832. Takes codes of today and the five old ones. */
    public OptionalInt formerPoverty(String code) {
        return formerPovertyCounty(code).map(p -> OptionalInt.of(p.delistedYear())).orElse(OptionalInt.empty());
    }

    /** The entry of the list for a county, by its code of today or, where that is no county's, by the list's; empty when there is none. */
    public Optional<FormerPovertyCounty> formerPovertyCounty(String code) {
        FormerPovertyCounty today = povertyByCode.get(code);
        if (today == null && find(code).filter(d -> !d.current()).isPresent()) {
            today = poverty.stream().filter(p -> p.listCode().equals(code)).findFirst().orElse(null);
        }
        return Optional.ofNullable(today);
    }

    /** All 832 entries of the list, in the order of its codes. */
    public List<FormerPovertyCounty> formerPovertyCounties() {
        return Collections.unmodifiableList(poverty);
    }
}
