package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.ledger.Action;
import ruralpost.ledger.WriteTx;
import ruralpost.store.LedgerFiles;
import ruralpost.text.Lang;
import ruralpost.text.Message;

/** Runs commands in this process on a ledger of their own, in English unless a test asks otherwise. */
abstract class CliTest {

    private static byte[] founded;

    @TempDir
    Path temp;
    Path data;

    /** How a command ended. */
    record Result(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        Result ended(int expected) {
            assertThat(code).as("exit code; out: %s err: %s", out, err).isEqualTo(expected);
            assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception").doesNotContainPattern("![a-z]+\\.[a-z.]+!");
            return this;
        }
    }

    @BeforeEach
    void found() throws IOException {
        data = temp.resolve("ledger");
        LedgerFiles files = new LedgerFiles(data);
        if (founded == null) {
            Founding.create(data, new Founding.Answers(433124, "Li", Lang.EN, false));
            founded = Files.readAllBytes(files.database());
        } else {
            Files.createDirectories(data);
            Files.write(files.database(), founded);
            Files.writeString(files.settings(), "operator=Li\nlanguage=en\n");
        }
    }

    /** Runs a command on the test's ledger. */
    Result run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", data.toString()));
        return runAsIs(all.toArray(String[]::new));
    }

    static Result runAsIs(String... args) {
        return run(null, args);
    }

    static Result run(Surroundings around, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outPrint = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errPrint = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = around == null ? Cli.run(args, outPrint, errPrint) : new Cli(outPrint, errPrint, around).execute(args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Works on the ledger as the window would. */
    void inLedger(Consumer<AppContext> work) {
        try (AppContext app = AppContext.open(data)) {
            work.accept(app);
        }
    }

    /** Writes one change set as a person would. */
    void entry(String area, java.util.function.BiConsumer<AppContext, WriteTx> work) {
        inLedger(app -> app.ledger().write(Action.entry(area, Message.of("app.tab.sales")), tx -> {
            work.accept(app, tx);
            return null;
        }));
    }

    Path csv(String name, String... lines) {
        try {
            return Files.writeString(temp.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet: a header and rows of texts and numbers. */
    Path xlsx(String name, Object[]... rows) {
        Path file = temp.resolve(name);
        try (var out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("销售");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number n) {
                        sheet.value(r, c, n);
                    } else {
                        sheet.value(r, c, rows[r][c].toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Two products in two months through two channels. */
    Path sample() {
        return csv("sample.csv", "日期,产品,渠道,数量(公斤),金额,订单数",
            "2021-05-01,猕猴桃,邮乐网,10,120.50,3",
            "2021-05-31,猕猴桃,邮三湘,2.5,30,1",
            "2021-06-01,腊肉,邮乐网,1,80,1",
            "2021-06-02,腊肉,,1,约100,");
    }

    static String json(long read, long created, long updated, long unchanged, long rejected, long held) {
        return "{\"read\":%d,\"created\":%d,\"updated\":%d,\"unchanged\":%d,\"rejected\":%d,\"held\":%d}\n"
            .formatted(read, created, updated, unchanged, rejected, held);
    }
}
