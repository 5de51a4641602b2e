package ruralpost.sales.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.sales.cube.CubeQuery;
import ruralpost.sales.cube.SalesCube;
import ruralpost.sales.cube.SalesFilter;
import ruralpost.sales.cube.Totals;
import ruralpost.text.Texts;

/** Checks what a number is held against: sales are added up again, stored numbers are read again. */
final class AgainstCheck {

    private static final int ROWS_AT_MOST = 20_000;

    private final Recounting recounting;
    private final SalesBoard board;
    private final SalesCube cube;
    private final Asked asked;

    AgainstCheck(Recounting recounting, OpenedNumber number, Asked asked) {
        this.recounting = recounting;
        this.board = number.board();
        this.cube = board.cube();
        this.asked = asked;
    }

    /** One for each thing that the number is held against, in that order; none for the weight of its own rows. */
    List<Recount.Checked> all() {
        List<Recount.Checked> all = new ArrayList<>();
        for (Against against : asked.against()) {
            switch (against) {
                case Against.Base b when b.days() != null -> all.add(sales(asked.filter().in(b.days()), Texts.of(board.request().lang()).get(board.request().comparison().baseLabel())));
                case Against.Whole w -> all.add(sales(w.whole(), w.name()));
                case Against.Stored s when recounting.readable(s) -> all.add(new Recount.Checked(s.name(), Recount.Check.READ, 0, Recounting.same(recounting.stored(s), s.value())));
                default -> { }
            }
        }
        return all;
    }

    private Recount.Checked sales(SalesFilter filter, String name) {
        CubeQuery query = new CubeQuery(cube);
        long[] ids = Arrays.stream(query.positions(filter)).mapToLong(cube::id).toArray();
        if (ids.length > ROWS_AT_MOST) {
            return new Recount.Checked(name, Recount.Check.TOO_MANY, ids.length, true);
        }
        Totals totals = query.linked(filter, List.of()).total();
        BigDecimal shown = asked.measure().statedIn(totals) ? asked.measure().of(totals) : null;
        return new Recount.Checked(name, Recount.Check.ADDED, ids.length, asked.priced() || Recounting.same(recounting.stored(ids, asked), shown));
    }
}
