package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.report.Papers;

/** {@code report}: papers of the sample ledger's campaigns as files. */
class ReportCommandTest {

    private static final String CARE = "花垣暑期关爱留守儿童（示例）";

    @TempDir
    private Path folder;
    private String err;
    private int code;

    @BeforeEach
    void create() {
        run("demo");
    }

    private String run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 4);
        System.arraycopy(new String[] {"--data", folder.resolve("ledger").toString(), "--lang", "zh"}, 0, all, args.length, 4);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        code = Cli.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(wrong, true, StandardCharsets.UTF_8));
        err = wrong.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void everyPaperIsWrittenAndStandsInTheHistory() throws IOException {
        assertThat(run("report", "campaign", "扶贫人才培训", "--out", file("a.pdf"))).contains("a.pdf");
        assertThat(Papers.text(folder.resolve("a.pdf"))).contains("12,782", "128%");
        run("report", "sign-in", CARE, "--out", file("b.pdf"));
        assertThat(Papers.pages(folder.resolve("b.pdf"))).hasSize(2).allSatisfy(p -> assertThat(p).contains("活动签到表", "第1页共1页"));
        run("report", "gift-sheet", CARE, "--activity", "2018-07-10", "--lines", "7", "--out", file("c.xlsx"));
        run("report", "record-card", CARE, "--activity", "暑期安全课（示例）", "--out", file("d.csv"));
        assertThat(Files.readString(folder.resolve("d.csv"))).contains("暑期安全课（示例）", "人次,64", "860");
        assertThat(run("history").lines().filter(l -> l.contains("导出"))).hasSize(4).anySatisfy(l -> assertThat(l).contains("扶贫人才培训", "活动报告", "a.pdf"));
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNoFile() {
        run("report", "campaign", "没有", "--out", file("x.pdf"));
        assertThat(err).contains("没有活动“没有”", CARE);
        run("report", "sign-in", CARE, "--activity", "2018-07-11", "--out", file("x.pdf"));
        assertThat(err).contains("没有场次“2018-07-11”", "暑期安全课（示例）");
        run("report", "campaign", CARE, "--out", file("x.doc"));
        assertThat(err).contains(".pdf、.xlsx 或 .csv");
        run("report", "sign-in", CARE, "--lines", "501", "--out", file("x.pdf"));
        assertThat(err).contains("1 到 500");
        run("report", "gift-sheet", "扶贫人才培训", "--out", file("x.pdf"));
        assertThat(err).contains("还没有场次");
        run("report", "campaign", CARE);
        assertThat(err).contains("--out");
        assertThat(code).isNotZero();
        assertThat(folder.resolve("x.pdf")).doesNotExist();
    }
}
