package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Stamp;
import ruralpost.sales.dashboard.Asked;
import ruralpost.value.Bound;

/** What a number is made of. */
public sealed interface Behind {

    /** How many rows fall into a group. */
    int count(RowsOf group);

    /**
     * Sales.
     *
     * @param asked what was asked
     * @param rows  positions per group in the board's columns, the largest value first
     * @param sum   what the counted rows come to: yuan, kilograms or orders
     * @param bound the bound of that sum
     */
    record Sales(Asked asked, Map<RowsOf, int[]> rows, BigDecimal sum, Bound bound) implements Behind {

        @Override
        public int count(RowsOf group) {
            return positions(group).length;
        }

        /** Positions of a group's rows, never null; not to be changed. */
        public int[] positions(RowsOf group) {
            return rows.getOrDefault(group, new int[0]);
        }
    }

    /**
     * Records of another kind.
     *
     * @param kind    what they are
     * @param tables  per group
     * @param sources the stored rows that the number is read from, for who entered them
     */
    record Records(Kind kind, Map<RowsOf, RecordTable> tables, List<Stamp> sources) implements Behind {

        @Override
        public int count(RowsOf group) {
            return table(group).lines().size();
        }

        /** The records of a group. */
        public RecordTable table(RowsOf group) {
            return tables.getOrDefault(group, RecordTable.NONE);
        }
    }

    /** Kinds of records that are no sales. */
    enum Kind {
        MALLS, COUNTIES, DONATIONS, PRODUCTS
    }
}
