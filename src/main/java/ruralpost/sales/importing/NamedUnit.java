package ruralpost.sales.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** The unit that the name of a product ends with: 糍粑（斤） is counted in jin where nothing else says in what. */
final class NamedUnit {

    private static final Pattern AT_END = Pattern.compile("[(（]([^()（）]{1,3})[)）]$");

    private NamedUnit() {
    }

    /** Null when the name says none. */
    static Unit of(String product) {
        char last = product == null || product.isEmpty() ? ' ' : product.charAt(product.length() - 1);
        Matcher m = last == ')' || last == '）' ? AT_END.matcher(product) : null;
        return m == null || !m.find() ? null : Units.find(m.group(1)).orElse(null);
    }
}
