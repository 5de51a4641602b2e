package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Texts;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Period;

/**
 * How the share (占比) of a product, channel … has changed against the days compared with. Shares are rates: the change is in percentage
 * points. A share is one of all values of the dimension, whichever of them are chosen; other filters are obeyed.
 *
 * @param code   in the columns' dictionary of the dimension; 0 is "not stated"
 * @param now    share of the covered days; null where nothing was sold
 * @param before share of the days compared with; null where nothing was sold or there are none
 * @param change percentage points; NONE where one of the two is missing
 */
public record ShareChange(int code, Percent now, Percent before, Change change) {

    /** Of every value that sold in one of the two stretches, in the order of codes. */
    public static List<ShareChange> of(SalesBoard board, Dimension dimension) {
        CubeQuery query = new CubeQuery(board.cube());
        Totals[] now = groups(query, board, dimension, board.covered());
        Totals[] before = board.compared().present() ? groups(query, board, dimension, board.base()) : new Totals[0];
        BigDecimal nowSum = sum(board, now);
        BigDecimal beforeSum = sum(board, before);
        List<ShareChange> changes = new ArrayList<>();
        for (int code = 0; code < Math.max(now.length, before.length); code++) {
            if (stated(board, now, code) || stated(board, before, code)) {
                Percent share = share(board, now, code, nowSum).orElse(null);
                Percent earlier = share(board, before, code, beforeSum).orElse(null);
                changes.add(new ShareChange(code, share, earlier, Change.points(share, earlier)));
            }
        }
        return changes;
    }

    /** The change in words, "+1.3 个百分点"; empty where one of the two shares is missing. */
    public String written(SalesBoard board) {
        return change.isPresent() ? Formats.of(board.request().lang()).change(change) : "";
    }

    /** How the change is computed. */
    public Formula formula(SalesBoard board) {
        return formula(now, before, change, Compared.written(board.covered(), board.request().lang()), board);
    }

    /** How a change of a share is computed. @param days whose share it is, in words */
    public static Formula formula(Percent now, Percent before, Change change, String days, SalesBoard board) {
        Texts texts = Texts.of(board.request().lang());
        Formats formats = Formats.of(board.request().lang());
        String base = texts.get(board.request().comparison().baseLabel());
        return new Formula(List.of(new Formula.Part(texts.get("sales.open.share.now"), now == null ? Formats.NONE : formats.percent(now, 1), days),
            new Formula.Part(base, before == null ? Formats.NONE : formats.percent(before, 1), board.baseLabel())), texts.get("sales.open.formula.points", base), "",
            formats.change(change), change.direction(), texts.get("sales.open.rule.points"));
    }

    private static Totals[] groups(CubeQuery query, SalesBoard board, Dimension dimension, Period days) {
        Totals[] known = days.equals(board.request().shown()) ? board.now().groups().get(dimension)
            : days.equals(board.compared().line()) ? board.earlier().groups().get(dimension) : null;
        return known != null ? known
            : query.linked(board.request().filter().in(days), List.of(dimension)).groups().get(dimension);
    }

    private static boolean stated(SalesBoard board, Totals[] groups, int code) {
        return code < groups.length && groups[code] != null && board.request().measure().statedIn(groups[code]);
    }

    private static BigDecimal sum(SalesBoard board, Totals[] groups) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int code = 0; code < groups.length; code++) {
            sum = stated(board, groups, code) ? sum.add(board.value(groups[code])) : sum;
        }
        return sum;
    }

    /** A value that sold nothing has a share of zero, as long as anything sold. */
    private static Optional<Percent> share(SalesBoard board, Totals[] groups, int code, BigDecimal sum) {
        return Percent.ratio(stated(board, groups, code) ? board.value(groups[code]) : BigDecimal.ZERO, sum);
    }
}
