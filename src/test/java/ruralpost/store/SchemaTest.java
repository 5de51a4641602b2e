package ruralpost.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.util.ParserUtil;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import ruralpost.store.tables.DefaultSchema;

class SchemaTest {

    /** Key words of H2 2.x that may not stand as a name without quotes. */
    private static final Set<String> H2 = words("""
        all and any array as asymmetric authorization between both case cast check constraint cross current_catalog current_date current_path
        current_role current_schema current_time current_timestamp current_user day default distinct else end except exists false fetch for
        foreign from full group groups having hour if ilike in inner intersect intersects interval is join key leading left like limit
        localtime localtimestamp minus minute month natural not null offset on or order over partition primary qualify range regexp right
        row rownum rows second select session_user set some symmetric system_user table to top trailing true uescape union unique unknown
        user using value values when where window with year _rowid_""");

    /** Reserved key words of PostgreSQL. */
    private static final Set<String> POSTGRESQL = words("""
        all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column concurrently
        constraint create cross current_catalog current_date current_role current_schema current_time current_timestamp current_user default
        deferrable desc distinct do else end except false fetch for foreign freeze from full grant group having ilike in initially inner
        intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or
        order outer overlaps placing primary references returning right select session_user similar some symmetric system_user table
        tablesample then to trailing true union unique user using variadic verbose when where window with""");

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void noReservedWordIsAName() {
        List<String> names = new ArrayList<>();
        for (Table<?> t : tables()) {
            names.add(lower(t.getName()));
            t.fieldStream().map(f -> lower(f.getName())).forEach(names::add);
        }
        assertThat(names).contains("sale", "changed_set").doesNotContainAnyElementsOf(H2).doesNotContainAnyElementsOf(POSTGRESQL)
            .allMatch(n -> n.matches("[a-z][a-z0-9_]{0,59}")).noneMatch(n -> ParserUtil.isKeyword(n, true));
        assertThat(ParserUtil.isKeyword("value", true)).as("the question can be answered with yes").isTrue();
    }

    @Test
    void everyTableThatKeepsBooksKeepsThemWhole() {
        Set<Class<?>> known = Set.of(Long.class, Integer.class, Boolean.class, String.class, java.math.BigDecimal.class, java.time.LocalDate.class, byte[].class);
        for (Table<?> t : tables()) {
            List<String> columns = t.fieldStream().map(f -> lower(f.getName())).toList();
            if (columns.contains("changed_set")) {
                assertThat(columns).as(t.getName()).startsWith("id", "created_set", "changed_set", "deleted_set");
                assertThat(t.fieldStream().map(Field::getType)).as("types that the log can keep, in %s", t.getName()).allMatch(known::contains);
                assertThat(t.getPrimaryKey().getFields()).hasSize(1);
            } else {
                assertThat(lower(t.getName())).isIn("ledger_info", "change_set", "change_row", "change_block", "change_range");
            }
        }
    }

    @Test
    void largeTablesHaveNoIndexButTheirKey() {
        Table<?> sale = tables().stream().filter(t -> lower(t.getName()).equals("sale")).findFirst().orElseThrow();
        assertThat(sale.getReferences()).isEmpty();
        assertThat(sale.getIndexes()).isEmpty();
    }

    @Test
    void theProgramKnowsTheNewestScriptAndNoScriptCascades() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<Path> scripts = all.sorted().toList();
            assertThat(scripts).allMatch(p -> p.getFileName().toString().matches("V\\d+__[a-z_]+\\.sql"));
            assertThat(scripts.stream().mapToInt(p -> Integer.parseInt(p.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))).max())
                .hasValue(Schema.CURRENT);
            for (Path p : scripts) {
                assertThat(Files.readString(p, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)).doesNotContain("on delete cascade");
            }
        }
    }
}
