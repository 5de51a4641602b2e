package ruralpost.importing;

import java.util.List;

/** Names of sheets for tests. */
public final class TestNames {

    private TestNames() {
    }

    /** A name that no record has. */
    public static NameRef unknown(String field, String name) {
        return new NameRef(new NameDecisions.Named(field, name), name, NameRef.How.UNKNOWN, null, null, List.of());
    }
}
