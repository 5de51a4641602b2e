package ruralpost.ui.centre;

import java.util.List;
import java.util.stream.Stream;

/** The style sheets of this tab's screens. */
final class CentreSheets {

    private CentreSheets() {
    }

    static List<String> all() {
        return Stream.of("campaign", "board", "centre").map(n -> CentreSheets.class.getResource("/assets/themes/" + n + ".css").toExternalForm()).toList();
    }
}
