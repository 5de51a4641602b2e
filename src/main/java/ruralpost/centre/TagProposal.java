package ruralpost.centre;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The next free tag of an asset: office, year and number, as the tags of the same centre begin. */
public final class TagProposal {

    private static final Pattern TAG = Pattern.compile("(.+)-(\\d{4})-(\\d{1,9})");

    private TagProposal() {
    }

    /**
     * @param here   tags of the assets of the centre; the office that most of them name is taken
     * @param all    all tags, of which none is proposed again
     * @param number number of the centre, the office where there are no tags yet; may be null
     * @return null when no office is known
     */
    public static String of(Collection<String> here, Collection<String> all, String number, int year) {
        String office = office(here, all, number);
        return office == null ? null : tag(office, year, highest(all, office, year) + 1);
    }

    /** The office that begins new tags; null when none is known. Parameters as with {@link #of}. */
    public static String office(Collection<String> here, Collection<String> all, String number) {
        return Stream.of(office(here), number == null || number.isBlank() ? null : number.replace("-", ""), office(all)).filter(o -> o != null).findFirst().orElse(null);
    }

    /** The highest number among the tags of an office and year; 0 when it has none. */
    public static int highest(Collection<String> all, String office, int year) {
        return all.stream().map(TAG::matcher).filter(m -> m.matches() && m.group(1).equalsIgnoreCase(office) && m.group(2).equals(String.valueOf(year)))
            .mapToInt(m -> Integer.parseInt(m.group(3))).max().orElse(0);
    }

    /** A tag as it is written. */
    public static String tag(String office, int year, int number) {
        return office + "-" + year + "-" + "%03d".formatted(number);
    }

    private static String office(Collection<String> tags) {
        Map<String, Long> offices = new TreeMap<>();
        tags.stream().map(TAG::matcher).filter(Matcher::matches).forEach(m -> offices.merge(m.group(1), 1L, Long::sum));
        return offices.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }
}
