package ruralpost.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** The version of the tables: what this program knows, what a file holds, and how a file is brought forward. */
final class Schema {

    /** The newest migration script of this program ({@code db/migration/V<n>__…}); a test compares it with the scripts. */
    static final int CURRENT = 8;

    private Schema() {
    }

    /** The version stored in an open database; 0 for an empty one. */
    static int stored(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement()) {
            try (ResultSet r = s.executeQuery("select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")) {
                r.next();
                if (r.getInt(1) == 0) {
                    return 0;
                }
            }
            try (ResultSet r = s.executeQuery("select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
                r.next();
                return r.getInt(1);
            }
        }
    }

    /** The version stored in a closed database file. */
    static int storedIn(Setup setup, Path database) throws SQLException {
        try (Connection c = DriverManager.getConnection(H2.url(H2.base(setup.prefix(), database)), H2.USER, H2.PASSWORD)) {
            return stored(c);
        }
    }

    /** Runs all scripts that the closed database file lacks. H2 cannot roll DDL back: give it a copy. */
    static void migrate(Setup setup, Path database) {
        Flyway.configure().dataSource(H2.url(H2.base(setup.prefix(), database)), H2.USER, H2.PASSWORD).locations(setup.scripts().split(","))
            .load().migrate();
    }
}
