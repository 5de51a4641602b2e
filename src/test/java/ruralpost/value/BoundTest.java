package ruralpost.value;

import static org.assertj.core.api.Assertions.assertThat;
import static ruralpost.value.Bound.ABOUT;
import static ruralpost.value.Bound.AT_LEAST;
import static ruralpost.value.Bound.EXACT;
import static ruralpost.value.Bound.OVER;
import static ruralpost.value.Bound.UNDER;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ruralpost.text.Lang;

class BoundTest {

    @Test
    void sumsCarryTheBoundsOfTheirParts() {
        assertThat(Bound.sum(EXACT, EXACT)).isEqualTo(EXACT);
        assertThat(Bound.sum(EXACT, OVER)).isEqualTo(AT_LEAST);
        assertThat(Bound.sum(OVER, AT_LEAST)).isEqualTo(AT_LEAST);
        assertThat(Bound.sum(OVER, UNDER)).isEqualTo(ABOUT);
        assertThat(Bound.sum(UNDER, AT_LEAST)).isEqualTo(ABOUT);
        assertThat(Bound.sum(UNDER, EXACT)).isEqualTo(UNDER);
        assertThat(Bound.sum(ABOUT, EXACT)).isEqualTo(ABOUT);
        assertThat(Bound.ofAll(OVER)).isEqualTo(OVER);
        assertThat(Bound.ofAll()).isEqualTo(EXACT);
        assertThat(Bound.ofAll(EXACT, UNDER, OVER)).isEqualTo(ABOUT);
    }

    @Test
    void aDifferenceOfInexactValuesIsAbout() {
        assertThat(Bound.difference(EXACT, EXACT)).isEqualTo(EXACT);
        assertThat(Bound.difference(OVER, EXACT)).isEqualTo(ABOUT);
        assertThat(Amount.exact(Money.ofYuan(5)).minus(new Amount(Money.ofYuan(2), OVER))).isEqualTo(new Amount(Money.ofYuan(3), ABOUT));
    }

    @Test
    void codesAreThoseOfTheFiles() {
        assertThat(Bound.ofCode("at least")).contains(AT_LEAST);
        assertThat(Bound.ofCode(" About ")).contains(ABOUT);
        assertThat(Bound.ofCode("roughly")).isEmpty();
        assertThat(Bound.ofCode(null)).isEmpty();
        for (Bound bound : Bound.values()) {
            assertThat(Bound.ofCode(bound.code())).contains(bound);
        }
    }

    @Test
    void marksInBothLanguages() {
        assertThat(List.of(Bound.values())).extracting(b -> b.mark(Lang.ZH)).containsExactly("", "超", "至少", "约", "近");
        assertThat(List.of(Bound.values())).extracting(b -> b.mark(Lang.EN)).containsExactly("", "over", "at least", "about", "under");
    }

    @Property
    void orderAndGroupingDoNotMatter(@ForAll @Size(min = 2, max = 6) List<Bound> bounds) {
        Bound folded = bounds.stream().reduce(Bound::sum).orElseThrow();
        assertThat(folded).isEqualTo(Bound.ofAll(bounds)).isEqualTo(Bound.ofAll(bounds.reversed()));
    }
}
