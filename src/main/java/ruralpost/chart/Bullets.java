package ruralpost.chart;

import java.util.List;
import java.util.Objects;

/**
 * Several plans below one another on one scale of percent, so that 60 %, 170 % and 300 % can be compared.
 *
 * @param items in the order shown; those that find no room are counted; never null
 */
public record Bullets(List<Item> items) implements ChartBody {

    /** Copies the list. */
    public Bullets {
        items = List.copyOf(items);
    }

    @Override
    public boolean isEmpty() {
        return items.stream().allMatch(item -> item.bullet().isEmpty());
    }

    /** The right end of the common track in percent. */
    double end() {
        return items.stream().mapToDouble(item -> item.bullet().end()).max().orElse(200);
    }

    /** One plan: stable key, name, how far it is fulfilled, a short note such as "每天还需 1.2 万元" (may be empty). */
    public record Item(String key, String name, Bullet bullet, String note) {
        /** Checks that nothing is null. */
        public Item {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bullet, "bullet");
            Objects.requireNonNull(note, "note");
        }
    }
}
