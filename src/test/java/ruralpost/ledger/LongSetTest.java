package ruralpost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class LongSetTest {

    @Property(tries = 500)
    void itHoldsWhatATreeSetHolds(@ForAll @Size(max = 400) List<@LongRange(min = -60, max = 60) Long> steps) {
        LongSet set = new LongSet();
        TreeSet<Long> model = new TreeSet<>();
        for (long step : steps) {
            long id = Math.abs(step) * 0x7FFF_FFFFL + 1;
            if (step < 0) {
                set.remove(id);
                model.remove(id);
            } else {
                assertThat(set.add(id)).isEqualTo(model.add(id));
            }
            assertThat(set.contains(id)).isEqualTo(model.contains(id));
        }
        assertThat(set.size()).isEqualTo(model.size());
        assertThat(set.sorted()).containsExactly(model.stream().mapToLong(Long::longValue).toArray());
    }
}
