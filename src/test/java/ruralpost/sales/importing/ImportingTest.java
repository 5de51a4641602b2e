package ruralpost.sales.importing;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sales.Sale;

/** Tests that import texts into a ledger of their own. */
abstract class ImportingTest {

    @TempDir
    Path folder;
    TestImports imports;

    @BeforeEach
    void open() {
        imports = new TestImports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    /** The document numbers of all sales, sorted. */
    final List<String> docs() {
        return imports.sales().stream().map(Sale::docNumber).sorted().toList();
    }
}
