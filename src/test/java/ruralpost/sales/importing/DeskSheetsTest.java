package ruralpost.sales.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.sheet.SheetLook;
import ruralpost.sheet.Spread;
import ruralpost.sheet.file.SheetFile;

/** What the desk of a county meets in the sheets of its offices. */
class DeskSheetsTest {

    @TempDir
    private Path folder;
    private TestImports imports;

    @BeforeEach
    void open() {
        imports = new TestImports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void aDayOutsideOfWhatTheTitleSaysIsPointedOut() {
        TestImports.Run run = imports.take("2024年1月销售流水,,\n日期,产品,金额（元）\n2023-01-02,腊肉,100\n2024-01-03,茶油,200\n");
        assertThat(run.remarks()).containsExactly("A3 Read as 2023-01-02, which is not within 2024-01-01 ~ 2024-01-31 as stated above the table: please check year and month");
        assertThat(run.counts().created()).isEqualTo(2);
    }

    @Test
    void waysOfSellingThatNoLedgerKnowsYetAreChannelsAcross() {
        String text = "2024年9月各渠道销售额（元）,,,,\n产品,直播,社群团购,窗口,合计\n猕猴桃,100,200,300,600\n腊肉,10,20,30,60\n";
        try (SheetFile file = imports.open("across.csv", text)) {
            assertThat(SheetLook.at(file, file.firstVisible(), SalesShape.SHAPE, imports.app().salesImport().looking().known()).best().spreads())
                .containsExactly(new Spread("channel", "直播"), new Spread("channel", "社群团购"), new Spread("channel", "窗口"));
        }
    }
}
