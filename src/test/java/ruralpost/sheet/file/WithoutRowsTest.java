package ruralpost.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stands before and after the rows of a sheet comes through whole, whatever the rows say and wherever a read ends. */
class WithoutRowsTest {

    private static final String[] CELLS = {"<c r=\"A1\"><v>5</v></c>", "<c t=\"inlineStr\"><is><t>sheetData</t></is></c>", "<x:sheetDataX/>", "</row><row r=\"2\">",
        "<c t=\"inlineStr\"><is><t>a /sheetData b</t></is></c>", "<v>sheetDat</v>", "<t>销售 sheetData> 明细</t>"};

    /** Hands out bytes in pieces of random length. */
    private static InputStream torn(byte[] all, Random random) {
        return new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] b, int off, int len) {
                return super.read(b, off, Math.min(len, 1 + random.nextInt(random.nextBoolean() ? 12 : 70_000)));
            }
        };
    }

    private static String passed(String part, Random random) throws IOException {
        try (InputStream in = new WithoutRows(torn(part.getBytes(StandardCharsets.UTF_8), random))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void rowsAreLeftOutAndNothingElse() throws IOException {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String prefix = random.nextBoolean() ? "" : "x:";
            StringBuilder rows = new StringBuilder();
            for (int i = random.nextInt(seed % 10 == 0 ? 6_000 : 60); i > 0; i--) {
                rows.append(CELLS[random.nextInt(CELLS.length)]);
            }
            String before = "<worksheet><sheetViews/><" + prefix + "sheetData>";
            String after = "</" + prefix + "sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
            assertThat(passed(before + rows + after, random)).as("seed %d", seed).isEqualTo(before + after);
        }
    }

    @Test
    void sheetWithoutRowsOrWithoutTheirEndComesThrough() throws IOException {
        String none = "<worksheet><sheetData/><mergeCells/></worksheet>";
        assertThat(passed(none, new Random(1))).isEqualTo(none);
        assertThat(passed("<worksheet><sheetData><row>" + "<c/>".repeat(50_000), new Random(2))).isEqualTo("<worksheet><sheetData>");
    }
}
