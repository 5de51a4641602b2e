package ruralpost.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.SheetRow;

/** 客户：县一中 over a group of rows, which below the last row would be a line to sign on: it is one over rows where the first of its kind stands before any record. Rows are asked about from the top. */
final class GroupLabels {

    private static final Pattern LABELLED = Pattern.compile("((?:客户|收货|采购|购货|购买|订货|供货|供应|送货|发货)(?:人|单位|方|商)?(?:名称)?|[需买供卖甲乙]方|经销商|合作社) ?[:：] ?\\S{2,}.*");

    private final Set<String> labels = new HashSet<>();

    /** @param first its first cell that is not blank @param seen whether a record stands above */
    boolean isOver(SheetRow row, Cell first, boolean seen) {
        Matcher m = row.cells().stream().filter(c -> !c.isBlank()).count() == 1 ? LABELLED.matcher(first.shown().strip()) : null;
        if (m == null || !m.matches()) {
            return false;
        }
        if (!seen) {
            labels.add(m.group(1));
        }
        return labels.contains(m.group(1));
    }
}
