package ruralpost.sales.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** The unit that the name of a product ends with: 糍粑（斤） and 鸡蛋/枚 are counted in it where nothing else says in what. */
final class NamedUnit {

    private static final Pattern AT_END = Pattern.compile("[(（]([^()（）/／]{1,3})(?:[/／][^()（）]*)?[)）]$|[/／:：\\- ]([^/／:：\\- ()（）0-9A-Za-z]{1,2})$");

    private static final String MARKS = "/／:：- ";

    private NamedUnit() {
    }

    /** Null when the name says none. */
    static Unit of(String product) {
        Matcher m = product == null || !mayName(product) ? null : AT_END.matcher(product);
        return m == null || !m.find() ? null : Units.find(m.group(1) == null ? m.group(2) : m.group(1)).orElse(null);
    }

    /** Most names end in none of these ways, and every record is asked about. */
    private static boolean mayName(String product) {
        int end = product.length() - 1;
        if (end < 2) {
            return false;
        }
        char last = product.charAt(end);
        return last == ')' || last == '）' || MARKS.indexOf(product.charAt(end - 1)) >= 0 || MARKS.indexOf(product.charAt(end - 2)) >= 0;
    }
}
