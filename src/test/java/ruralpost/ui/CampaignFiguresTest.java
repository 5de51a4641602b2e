package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.app.Founding;
import ruralpost.campaign.paper.CampaignPaper;
import ruralpost.campaign.paper.PaperFacts;
import ruralpost.chart.Tokens;
import ruralpost.cli.Cli;
import ruralpost.report.Papers;
import ruralpost.report.ReportFiles;
import ruralpost.text.Lang;
import ruralpost.ui.error.ErrorCodes;
import ruralpost.ui.task.Tasks;
import ruralpost.ui.text.UiTexts;
import ruralpost.ui.theme.Themes;

/** Each public figure on campaigns comes out of its campaign's page, its report and the commands exactly, with its bound and the dollars that its paper quotes. */
class CampaignFiguresTest extends FxTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final int AREA = 3;

    @TempDir
    private Path folder;

    /** What people read. @param dollars null where the paper quotes none */
    private record Said(String number, String unit, String dollars) { }

    /** A figure, its campaign, and how both languages say it. */
    private record Told(String code, String campaign, Said zh, Said en) {
        Said in(Lang lang) {
            return lang == Lang.ZH ? zh : en;
        }
    }

    private static Told told(String code, String campaign, String zh, String zhUnit, String en, String enUnit) {
        return new Told(code, campaign, new Said(zh, zhUnit, null), new Said(en, enUnit, null));
    }

    private static Told told(String code, String campaign, String number, String zhDollars, String enDollars) {
        return new Told(code, campaign, new Said(number, "元", zhDollars), new Said(number, "yuan", enDollars));
    }

    private static final List<Told> ALL = List.of(
        told("F01", "上饶关爱留守儿童活动", "1", "场", "1", "campaign"),
        told("F02", "上饶关爱留守儿童活动", "2", "名儿童", "2", "children"),
        told("F08", "扶贫人才培训", "12,782", "人", "12,782", "persons"),
        told("F10", "第四届919电商节暨产销对接会", "超400", "种", "over 400", "items"),
        told("F11", "第四届919电商节暨产销对接会", "31", "个省", "31", "provinces"),
        told("F14", "国家扶贫日公益专区", "255", "种", "255", "items"),
        told("F26", "十八洞村桃树认领公益活动", "超4,060", "棵", "over 4,060", "trees"),
        told("F27", "十八洞村桃树认领公益活动", "1,697,000", "约257,000美元", "about US$257,000"),
        told("F34", "十八洞村桃树认领公益活动", "8", "天", "8", "days"),
        told("F35", "湘西州农村电商战略合作", "1", "份文件", "1", "document"),
        told("F28", "十八洞村主题邮局", "300,000", "约43,400美元", "about US$43,400"),
        told("F33", "老挝乌多姆赛省代表团来访", "1", "次", "1", "visit"));

    private Path ledger() {
        Path ledger = folder.resolve("ledger");
        Founding.create(ledger, new Founding.Answers(433124, "张三", Lang.ZH, true));
        return ledger;
    }

    private static List<List<String>> campaigns(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream().map(r -> r.getFields()).filter(r -> r.get(AREA).equals("campaign")).toList();
    }

    /** The rows of the register that ships with the program. */
    private static List<List<String>> shipped() throws IOException {
        try (InputStream in = CampaignFiguresTest.class.getResourceAsStream("/assets/sample/public-figures.csv")) {
            return campaigns(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static long id(AppContext app, Told told) {
        return app.campaigns().campaigns().campaigns().stream().filter(c -> c.name().equals(told.campaign())).findFirst().orElseThrow().stamp().id();
    }

    @Test
    void everyFigureOnCampaignsIsLookedAt() throws IOException {
        assertThat(shipped()).extracting(List::getFirst).containsExactlyElementsOf(ALL.stream().map(Told::code).toList());
    }

    @Test
    void theProgramShipsThemAsTheRegisterOfThePapersHasThem() throws IOException {
        Path register = Path.of("..", "shared", "data", "public-figures.csv");
        assumeTrue(Files.exists(register), "skipped: there is no " + register);
        assertThat(shipped()).isEqualTo(campaigns(Files.readString(register)));
    }

    @Test
    void theyStandOnThePageOfTheirCampaign() {
        SoftAssertions soft = new SoftAssertions();
        List<Throwable> errors = new ArrayList<>();
        try (AppContext app = AppContext.open(ledger())) {
            for (Lang lang : Lang.values()) {
                app.settings().lang(lang);
                Tasks tasks = fx(() -> new Tasks(errors::add));
                show(() -> {
                    LedgerWindow window = new LedgerWindow(app, new UiTexts(lang), tasks, new Themes(Tokens.LIGHT), new ErrorCodes(Runnable::run));
                    stage.setUserData(window);
                    return window.root();
                }, 1366, 768);
                LedgerWindow window = (LedgerWindow) stage.getUserData();
                fx(() -> window.begin(TODAY));
                settle();
                fx(() -> window.context().shell().show("campaign", "records"));
                for (Told told : ALL) {
                    long id = id(app, told);
                    fx(() -> window.campaigns().opening(null).record("campaign", id));
                    await("the page of " + told.campaign(), () -> robot.lookup("#campaign-title").queryAll().stream().anyMatch(n -> ((Labeled) n).getText().equals(told.campaign())));
                    soft.assertThat(onPage(told.code(), lang)).as("%s on the page of %s, %s", told.code(), told.campaign(), lang).isEqualTo(told.in(lang));
                }
                fx(tasks::close);
            }
        }
        assertThat(errors).isEmpty();
        soft.assertAll();
    }

    /** What the page says of a figure, as far as it is not cut off. */
    private Said onPage(String code, Lang lang) {
        return fx(() -> {
            Label value = robot.lookup("#figure-" + code).tryQueryAs(Label.class).orElse(null);
            if (value == null) {
                return null;
            }
            String between = lang == Lang.ZH ? "" : " ";
            String all = value.getParent().getChildrenUnmodifiable().stream().map(CampaignFiguresTest::drawn).collect(Collectors.joining(between));
            String[] parts = all.split(" (?=[^ ]+$)");
            String dollars = robot.lookup("#figure-" + code + "-dollars").tryQueryAs(Label.class).map(CampaignFiguresTest::drawn).orElse(null);
            return new Said(parts[0], parts.length > 1 ? parts[1] : null, dollars == null ? null : quoted(dollars, lang));
        });
    }

    private static String drawn(Node label) {
        // on a busy machine the page may stand before it was drawn
        label.applyCss();
        ((Parent) label).layout();
        return ((Text) label.lookup(".text")).getText();
    }

    /** The dollars without the words that say that the paper quotes them; the whole where these do not stand there. */
    private static String quoted(String text, Lang lang) {
        return text.replaceAll(lang == Lang.ZH ? "^来源所引：(.+)$|^(.+)（所引）$" : "^As quoted: (.+)$|^(.+) \\(quoted\\)$", "$1$2").concat(
            text.contains(lang == Lang.ZH ? "所引" : "quoted") ? "" : " not as quoted");
    }

    @Test
    void theyStandInTheReportOfTheirCampaignInPdfAndWorkbook() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        try (AppContext app = AppContext.open(ledger())) {
            PaperFacts facts = PaperFacts.read(app.paperStores(), 5, () -> { });
            for (Lang lang : Lang.values()) {
                for (Told told : ALL) {
                    var report = CampaignPaper.report(facts, id(app, told), TODAY, lang);
                    Said said = told.in(lang);
                    Path xlsx = folder.resolve("r.xlsx");
                    ReportFiles.write(report, xlsx);
                    soft.assertThat(inWorkbook(xlsx, told.code(), lang)).as("%s in the workbook of %s, %s", told.code(), told.campaign(), lang).isEqualTo(said);
                    Path pdf = folder.resolve("r.pdf");
                    ReportFiles.write(report, pdf);
                    String page = Papers.text(pdf);
                    soft.assertThat(page).as("%s in the PDF of %s, %s", told.code(), told.campaign(), lang).contains(told.code(), packed(said.number()),
                        packed(Objects.requireNonNullElse(said.dollars(), "")));
                }
            }
        }
        soft.assertAll();
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What the row of a figure says, its number formatted by the cell's own format; null without one. */
    private static Said inWorkbook(Path file, String code, Lang lang) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            for (Row row : book.getFirstSheet().read()) {
                List<Cell> cells = row.stream().filter(c -> c != null && c.getType() != CellType.EMPTY).toList();
                if (cells.size() > 2 && cells.getLast().getType() == CellType.STRING && cells.getLast().asString().matches(".*[（(]" + code + "[)）]")) {
                    Cell number = cells.get(1);
                    String format = number.getDataFormatString();
                    assertThat(format).as(code).matches("(\"[^\"]*\")?#,##0");
                    String mark = format.contains("\"") ? format.substring(1, format.lastIndexOf('"')) : "";
                    return new Said(mark + "%,d".formatted(number.asNumber().longValueExact()), cells.get(2).asString(), cells.size() == 4 ? null : quoted(cells.get(3).asString(), lang));
                }
            }
            return null;
        }
    }

    @Test
    void theyStandInTheAnswersOfTheCommands() throws IOException {
        Path ledger = ledger();
        SoftAssertions soft = new SoftAssertions();
        List<List<String>> figures = campaigns(answer("figures", ledger));
        List<List<String>> answer = CsvReader.builder().ofCsvRecord(answer("campaigns", ledger)).stream().map(r -> r.getFields()).toList();
        List<String> head = answer.getFirst();
        for (List<String> row : shipped()) {
            String code = row.getFirst();
            soft.assertThat(figures).as("%s in query figures", code).contains(row);
            List<List<String>> found = answer.stream().filter(r -> r.get(head.indexOf("figure")).equals(code)).toList();
            List<String> expected = new ArrayList<>(List.of("figure", ALL.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow().campaign(), row.get(7)));
            expected.addAll(row.subList(8, 13));
            soft.assertThat(found.stream().map(r -> List.of(r.get(head.indexOf("record")), r.get(head.indexOf("campaign")), r.get(head.indexOf("measure")),
                r.get(head.indexOf("value")), r.get(head.indexOf("unit")), r.get(head.indexOf("bound")), r.get(head.indexOf("usd_quoted")),
                r.get(head.indexOf("usd_bound")))).toList()).as("%s in query campaigns", code).containsExactly(expected);
        }
        soft.assertAll();
    }

    private static String answer(String query, Path ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Cli.run(new String[] {"query", query, "--data", ledger.toString()}, new PrintStream(out, true, StandardCharsets.UTF_8), System.err)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
