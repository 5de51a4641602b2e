package ruralpost.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A new asset is offered a tag that nobody else has. */
class TagProposalTest {

    @Test
    void theNextNumberOfTheOfficeAndYearOfTheCentre() {
        List<String> here = List.of("HN0103-2014-001", "HN0103-2014-009", "old tag");
        assertThat(TagProposal.of(here, List.of("HN0103-2014-001", "HN0103-2014-009", "hn0103-2014-011", "XX-2014-500"), "HN-0103", 2014)).isEqualTo("HN0103-2014-012");
        assertThat(TagProposal.of(here, here, "HN-0103", 2015)).isEqualTo("HN0103-2015-001");
    }

    @Test
    void aCentreWithoutAssetsIsTheOfficeItself() {
        assertThat(TagProposal.of(List.of(), List.of("XX-2014-500"), "HN-0104", 2014)).isEqualTo("HN0104-2014-001");
        assertThat(TagProposal.of(List.of(), List.of("XX-2014-500"), null, 2014)).isEqualTo("XX-2014-501");
        assertThat(TagProposal.of(List.of(), List.of(), " ", 2014)).isNull();
    }
}
