package ruralpost.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ruralpost.disclosure.plain.Item;
import ruralpost.disclosure.plain.Shift;

/** Reads shifts out of their columns, as objects that tests can look at. */
final class Proofs {

    private final SmallCells cells;
    private final int[] numbers;
    private int at;

    private Proofs(SmallCells cells) {
        this.cells = cells;
        this.numbers = cells.shifts().numbers();
    }

    /** All of them in their order. */
    static List<Shift> of(SmallCells cells) {
        Proofs proofs = new Proofs(cells);
        List<Shift> shifts = new ArrayList<>();
        while (proofs.at < proofs.numbers.length) {
            List<Item> items = new ArrayList<>();
            for (int left = proofs.numbers[proofs.at++]; left > 0; left--) {
                items.add(new Item(proofs.side(), proofs.side()));
            }
            shifts.add(items.size() == 1 ? new Shift.Alone(items.getFirst()) : new Shift.Pool(items));
        }
        return shifts;
    }

    private List<BaseCell> side() {
        int from = at + 1;
        at = from + numbers[at];
        return Arrays.stream(numbers, from, at).mapToObj(cells.table()::cell).toList();
    }
}
