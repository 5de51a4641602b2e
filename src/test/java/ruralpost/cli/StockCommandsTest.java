package ruralpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ruralpost.app.AppContext;
import ruralpost.centre.CentreChildren;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.text.Message;
import ruralpost.value.AgeBand;
import ruralpost.value.Sex;

/** What the command line says of the sample ledger's stock. */
class StockCommandsTest {

    @TempDir
    private Path folder;
    private String err;
    private int exit;

    @BeforeEach
    void create() {
        run("demo");
    }

    private List<String> run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = folder.resolve("ledger").toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        exit = Cli.run(all, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(wrong, true, StandardCharsets.UTF_8));
        err = wrong.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static long sum(Stream<String> rows) {
        return rows.skip(1).mapToLong(r -> Long.parseLong(r.substring(r.lastIndexOf(',') + 1))).sum();
    }

    @Test
    void stockIsGroupedAndFilteredOnAnyDay() {
        assertThat(run("query", "stock", "--item", "六一礼包", "--by", "state", "--on", "2018-05-21")).containsExactly("state,quantity", "shelf,24", "transit,576");
        assertThat(run("query", "stock", "--item", "六一礼包", "--by", "item,source", "--on", "2018-05-07")).containsExactly("item,source,quantity");
        assertThat(run("query", "stock", "--item", "文具", "--by", "centre", "--state", "transit")).hasSize(4).anyMatch(r -> r.endsWith(",2"));
        assertThat(run("query", "stock", "--township", "双龙镇", "--by", "centre,item")).hasSizeGreaterThan(10).allMatch(r -> r.startsWith("双龙镇") || r.startsWith("centre"));
        long there = sum(run("query", "stock", "--by", "item").stream());
        long onTheWay = sum(run("query", "stock", "--state", "transit").stream());
        assertThat(there).isEqualTo(sum(run("query", "stock", "--by", "centre,source").stream())).isEqualTo(sum(run("query", "stock").stream()))
            .isEqualTo(sum(run("query", "stock", "--by", "centre,source,state").stream()) - onTheWay);
        assertThat(onTheWay).isPositive();
    }

    /** The command and the matrix of the window say the same: what is still on its way to a centre is not there yet. */
    @Test
    void whatIsOnItsWayIsNotYetAtTheCentre() {
        assertThat(run("query", "stock", "--item", "六一礼包", "--by", "centre", "--on", "2018-05-21")).containsExactly("centre,quantity", "花垣县儿童之家物资仓库（示例）,24");
        assertThat(err).contains("576");
    }

    @Test
    void whatIsAskedWronglyIsSaid() {
        run("query", "stock", "--by", "colour");
        assertThat(err).contains("colour").contains("centre, item, source, state, township");
        run("query", "stock", "--item", "飞机");
        assertThat(err).contains("飞机");
        run("query", "stock", "--on", "2018-13-45");
        assertThat(err).contains("--on");
    }

    @Test
    void movementsCentresAndAssetsComeOut() {
        assertThat(run("query", "movements", "--item", "SL-W04", "--from", "2018-10-01")).containsExactly(
            "day,document,number,kind,item,tag,from,from_state,to,to_state,quantity,source,value,counter,set",
            "2018-10-20,破损图书报废（示例）,BF-2018-01,scrapped,儿童图书,,花垣镇留守儿童活动中心（示例）,shelf,,,12,,,,1");
        List<String> centres = run("query", "centres");
        assertThat(centres).hasSize(26).anyMatch(r -> r.startsWith("ET-001,花垣镇儿童之家（示例）,childrens_home,花垣镇,433124109,2015-09-01,"));
        List<String> assets = run("query", "assets");
        assertThat(assets.getFirst()).isEqualTo("tag,item,model,serial,value,acquired,source,funding,condition,centre,state,since,person");
        assertThat(assets).anyMatch(r -> r.startsWith("HY-2017-001,电视机,,,2199.00,")).filteredOn(r -> r.contains(",repair,")).hasSize(1);
        assertThat(run("query", "assets", "--on", "2018-01-01")).noneMatch(r -> r.contains(",repair,"));
    }

    @Test
    void smallCountsOfChildrenServedAreHiddenAndTheAnswerStandsInTheHistory() {
        int year = LocalDate.now().getYear();
        try (AppContext app = AppContext.open(folder.resolve("ledger"))) {
            var centre = app.centres().centres().centres().stream().filter(c -> "ET-001".equals(c.number())).findFirst().orElseThrow();
            app.ledger().write(Action.entry("centre", Message.of("register.centre")), tx -> app.centres().centres().save(tx,
                new CentreChildren(Stamp.NEW, centre.id(), year, AgeBand.FROM_6, Sex.FEMALE, 3)));
        }
        assertThat(run("query", "centres", "--format", "csv")).filteredOn(r -> r.startsWith("ET-001,")).singleElement().asString().contains("," + year + ",hidden,");
        assertThat(run("history")).anyMatch(r -> r.contains("centres"));
        assertThat(run("query", "children")).startsWith("number,centre,township,year,band,sex,children").contains("ET-001,花垣镇儿童之家（示例）,花垣镇," + year + ",from_6,female,hidden");
        assertThat(err).contains("1");
    }

    /** 21.8 million yuan in all, 1.79 million of them from the two named partners, and nothing spent of either. */
    @Test
    void whatGrantsPaidForAndWhatIsLeftComesOut() {
        List<String> grants = run("query", "grants");
        assertThat(grants.getFirst()).isEqualTo("source,partner,in_kind,from,to,amount,spent,left,value_received,pieces_received,pieces_there");
        assertThat(grants).filteredOn(r -> r.startsWith("甘肃留守儿童活动中心")).hasSize(2).anyMatch(r -> r.contains(",1790000.00,0.00,1790000.00,"))
            .anyMatch(r -> r.contains(",20010000.00,0.00,20010000.00,"));
        assertThat(grants).filteredOn(r -> r.startsWith("花垣县关爱专项（示例）,")).singleElement().asString().contains(",260000.00,41400.00,218600.00,");
        assertThat(run("query", "purchases")).hasSizeGreaterThan(1).startsWith("day,purchase,invoice,supplier,amount,source").anyMatch(r -> r.endsWith("花垣县关爱专项（示例）"));
    }

    @Test
    void theSevenHavesComeOutWithTheirDates() {
        List<String> centres = run("query", "centres");
        List<String> head = List.of(centres.getFirst().split(","));
        assertThat(head).endsWith("sign_since", "site_since", "equipment_since", "managers_since", "rules_since", "activities_since", "files_since");
        String[] cells = centres.stream().filter(r -> r.startsWith("ET-001,")).findFirst().orElseThrow().split(",", -1);
        assertThat(List.of(cells).subList(head.indexOf("sign_since"), head.size())).filteredOn(c -> !c.isEmpty()).hasSize(Integer.parseInt(cells[head.indexOf("haves")]))
            .allMatch(c -> c.matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void theLedgerIsSound() {
        run("check");
        assertThat(exit).isZero();
    }
}
