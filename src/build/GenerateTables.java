import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/**
 * Build step: runs the program's own migration scripts on a scratch H2 database and lets jOOQ generate the table classes
 * ruralpost.store.tables from it. Does nothing when the scripts are those of the last run.
 * Arguments: the folder of the scripts, the build folder.
 */
public class GenerateTables {
    public static void main(String[] args) throws Exception {
        Path scripts = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path out = target.resolve("generated-sources/tables");
        Path stamp = target.resolve("generated-sources/tables.stamp");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(scripts)) {
            for (Path f : files.sorted().toList()) all.append(f.getFileName()).append('\n').append(Files.readString(f));
        }
        String now = Integer.toHexString(all.toString().hashCode()) + "-" + all.length();
        if (Files.exists(stamp) && Files.readString(stamp).equals(now) && Files.isDirectory(out)) return;

        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        String url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + scripts).load().migrate();
        GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(new Generator()
                .withDatabase(new Database()
                    .withName("org.jooq.meta.h2.H2Database")
                    .withInputSchema("PUBLIC").withOutputSchemaToDefault(true)
                    .withExcludes("flyway_schema_history"))
                .withGenerate(new Generate().withRecords(true).withPojos(false).withJavaTimeTypes(true)
                    .withGeneratedAnnotation(false).withComments(false).withIndexes(true).withGlobalCatalogReferences(false)
                    .withGlobalSchemaReferences(true).withImplicitJoinPathsToOne(false).withImplicitJoinPathsToMany(false))
                .withTarget(new org.jooq.meta.jaxb.Target().withPackageName("ruralpost.store.tables").withDirectory(out.toString()).withClean(true))));
        Files.createDirectories(stamp.getParent());
        Files.writeString(stamp, now);
    }
}
