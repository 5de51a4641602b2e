package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.CentreKind;
import ruralpost.centre.ItemStandard;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.cli.Cli;
import ruralpost.disclosure.Attack;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.item.Tracking;
import ruralpost.ledger.Action;
import ruralpost.ledger.Stamp;
import ruralpost.ledger.WriteTx;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.report.Papers;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.dialog.SavedFiles;
import ruralpost.value.AgeBand;
import ruralpost.value.Money;
import ruralpost.value.Sex;

/** Everything that leaves about children served (commands, files, papers, copies), read as somebody reads it who wants the hidden numbers, and attacked at once. */
class ServedChildrenWindowTest extends LedgerWindowTest {

    private static final int THRESHOLD = 5;
    private static final String HIDDEN = "隐去";
    private static final int CENTRES = 8;
    private final Attack attack = new Attack();
    private final Map<CentreChildren, Integer> unknowns = new HashMap<>();
    private final Map<Long, String> numbers = new HashMap<>();
    private int small;
    private int shown;

    /** Centres in villages of two townships, two years each, many small counts. */
    private void centres() {
        Random random = new Random(5);
        app.ledger().write(Action.entry("centre", Message.of("app.name")), tx -> {
            long books = app.items().save(tx, new Item(Stamp.NEW, "图书", ItemKind.BOOK, List.of(), null, "册", Tracking.QUANTITY, null, false, null));
            app.centres().centres().save(tx, new ItemStandard(Stamp.NEW, CentreKind.CHILDRENS_HOME, books, 150, null));
            List<StockMove> moves = new ArrayList<>();
            for (int i = 0; i < CENTRES; i++) {
                String township = Divisions.get().children("433124").get(i / 4).code();
                Long village = i % 4 == 3 ? null : app.places().save(tx, new Place(Stamp.NEW, "村" + i / 2 + "-" + i, PlaceKind.VILLAGE, List.of(), null, township, null, null, null, null, null));
                Place place = new Place(Stamp.NEW, "之家" + (char) ('甲' + i), PlaceKind.CENTRE, List.of(), "ET-0" + i, township, null, village, LocalDate.of(2012, 1, 1), null, null);
                long id = app.centres().centres().save(tx, Centre.of(place, i % 3 == 0 ? CentreKind.ACTIVITY_CENTRE : CentreKind.CHILDRENS_HOME));
                numbers.put(id, place.code());
                moves.add(StockMove.at(MoveKind.RECEIVED, id, books, 101 + 13L * i).worth(Money.ofYuan(1000)));
                children(tx, random, id, i);
            }
            app.centres().stock().post(tx, StockDocument.of(StockDocumentKind.RECEIPT, "图书", LocalDate.of(2015, 3, 1)), moves);
            return null;
        });
        app.centres().centres().children().forEach(c -> unknowns.put(c, attack.unknown(c.persons(), c.persons() == 0 ? 0 : 1)));
    }

    private void children(WriteTx tx, Random random, long centre, int at) {
        for (int year = 2015; year <= 2016; year++) {
            for (AgeBand band : at == 6 ? List.of(AgeBand.FROM_6) : List.of(AgeBand.FROM_6, AgeBand.FROM_12)) {
                for (Sex sex : Sex.values()) {
                    app.centres().centres().save(tx, new CentreChildren(Stamp.NEW, centre, year, band, sex, at == 6 ? 1 : 1 + random.nextInt(at % 2 == 0 ? 5 : 20)));
                }
            }
        }
    }

    /** A cell that tells how many children are meant. */
    private void told(String where, String cell, Predicate<CentreChildren> of) {
        List<CentreChildren> members = unknowns.keySet().stream().filter(of).toList();
        long truth = members.stream().mapToLong(CentreChildren::persons).sum();
        boolean hidden = cell.equals(HIDDEN) || cell.equals("hidden") || cell.equals("null");
        assertThat(members).as(where).isNotEmpty();
        assertThat(hidden || cell.replace(",", "").equals(String.valueOf(truth))).as("%s: %s for %d", where, cell, truth).isTrue();
        assertThat(hidden || truth >= THRESHOLD).as("%s shows %d", where, truth).isTrue();
        attack.sum(members.stream().map(unknowns::get).toList(), hidden);
        small += truth < THRESHOLD ? 1 : 0;
        shown += hidden ? 0 : 1;
    }

    /** Lines of cells that name a centre each. @param at where the count stands @param per where books per child stand; -1 for nowhere */
    private void centreLines(String where, List<List<String>> lines, int year, int at, int per) {
        int found = 0;
        for (List<String> line : lines) {
            for (Map.Entry<Long, String> number : numbers.entrySet()) {
                if (line.contains(number.getValue())) {
                    found++;
                    told(where + " " + number.getValue(), line.get(at), c -> c.centreId() == number.getKey() && c.year() == year);
                    assertThat(per < 0 || line.get(per).equals(HIDDEN) == line.get(at).equals(HIDDEN)).as("%s %s", where, line).isTrue();
                }
            }
        }
        assertThat(found).as(where).isEqualTo(CENTRES);
    }

    private static List<List<String>> cells(String text, String by) {
        return text.lines().map(l -> List.of(l.split(by, -1))).toList();
    }

    private void showTab(String tab) {
        fx(() -> ((LedgerWindow) stage.getUserData()).context().shell().show("centre", tab));
    }

    private List<List<String>> copied(String grid) {
        clipboard("");
        fx(() -> robot.lookup((Node n) -> grid.equals(n.getId()) && n.isVisible()).query().requestFocus());
        settle();
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        eventually("what is copied", () -> !clipboard().isEmpty());
        return cells(clipboard(), "\t");
    }

    private Path printed(String name) {
        Path file = folder.resolve(name);
        fx(() -> SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), file));
        keys(KeyCode.CONTROL, KeyCode.P);
        eventually(name, () -> Files.exists(file));
        return file;
    }

    private String command(String... args) {
        Path copy = folder.resolve("copy");
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", copy.toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(all.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private void commands() {
        app.backups().now();
        command("restore", app.backups().all().getFirst().file().toString());
        for (String on : List.of("2015-12-31", "2016-12-31")) {
            List<List<String>> lines = cells(command("query", "centres", "--on", on), ",");
            int at = lines.getFirst().indexOf("children");
            centreLines("query on " + on, lines, Integer.parseInt(on.substring(0, 4)), at, -1);
        }
        command("query", "centres", "--format", "json").lines().forEach(l -> numbers.forEach((id, number) -> {
            if (l.contains('"' + number + '"')) {
                told("json " + number, l.replaceAll(".*\"children\":([^,}]*).*", "$1"), c -> c.centreId() == id && c.year() == 2016);
            }
        }));
        assertThat(command("query", "stock", "--by", "township,item") + command("query", "movements") + command("query", "assets")).doesNotContain("children");
    }

    private void lists() throws Exception {
        showTab("lists");
        awaitNode("listings");
        fx(() -> ((ListView<String>) robot.lookup("#listings").<ListView<String>>query()).getSelectionModel().select("books"));
        await("the list", () -> !robot.lookup("#listing-books").queryAll().isEmpty());
        centreLines("list copied", copied("listing-books"), 2016, 3, 4);
        List<List<String>> csv = cells(Files.readString(printed("books.csv"), StandardCharsets.UTF_8), ",").stream().filter(l -> l.size() > 4).toList();
        centreLines("list as csv", csv, 2016, 3, 4);
        try (ReadableWorkbook book = new ReadableWorkbook(printed("books.xlsx").toFile())) {
            centreLines("list as xlsx", book.getFirstSheet().read().stream().map(ServedChildrenWindowTest::texts).toList(), 2016, 3, 4);
        }
        String pdf = Papers.text(printed("books.pdf"));
        csv.stream().filter(l -> numbers.containsValue(l.getFirst())).forEach(l -> assertThat(pdf).contains(String.join("", l)));
        assertThat(csv.getLast()).as("hidden lines come last").contains(HIDDEN);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(c -> c == null ? "" : c.getText()).toList();
    }

    private void opened(String tab, String tile, int at, int per) {
        showTab(tab);
        awaitNode(tile);
        press(tile);
        awaitNode("opened-badge");
        centreLines(tile, copied("opened-rows"), 2016, at, per);
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
    }

    private void records() {
        CentreChildren any = app.centres().centres().children().getFirst();
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("children", any.stamp().id()));
        awaitNode("register-children");
        Texts zh = Texts.of(Lang.ZH);
        List<List<String>> lines = copied("register-children");
        assertThat(lines).hasSize(unknowns.size() + 1);
        unknowns.keySet().stream().toList().forEach(c -> {
            String name = app.centres().centres().centre(c.centreId()).orElseThrow().name();
            List<String> line = lines.stream().filter(l -> l.contains(name) && l.contains(String.valueOf(c.year())) && l.contains(zh.get(c.band().label())) && l.contains(zh.get(c.sex().label())))
                .findFirst().orElseThrow();
            told("register", line.getLast(), c::equals);
        });
        app.centres().centres().centres().stream().limit(3).forEach(this::card);
    }

    /** The rows behind the number of children on a centre's card. */
    private void card(Centre centre) {
        fx(() -> ((LedgerWindow) stage.getUserData()).centres().opening(null).record("centre", centre.id()));
        await(centre.name(), () -> robot.lookup("#centre-title").queryAllAs(Labeled.class).stream().anyMatch(l -> l.getText().equals(centre.name())));
        press("tile-centre-children");
        awaitNode("opened-badge");
        Texts zh = Texts.of(Lang.ZH);
        List<List<String>> lines = copied("opened-rows");
        unknowns.keySet().stream().filter(c -> c.centreId() == centre.id() && c.year() == 2016).forEach(c -> told("card", lines.stream()
            .filter(l -> l.contains(zh.get(c.band().label())) && l.contains(zh.get(c.sex().label()))).findFirst().orElseThrow().getLast(), c::equals));
        keys(KeyCode.ESCAPE);
        await("closed", () -> robot.lookup("#opened-badge").queryAll().isEmpty());
    }

    private void papersWithout() throws Exception {
        showTab("centres");
        awaitNode("centre-page");
        fx(() -> robot.lookup("#centre-page").query().requestFocus());
        Path card = printed("card.csv");
        showTab("matrix");
        awaitNode("matrix");
        Path matrix = printed("matrix.csv");
        assertThat(Files.readString(card) + Files.readString(matrix)).contains("图书").doesNotContain("儿童人数", "服务儿童", "每名儿童");
    }

    @Test
    void nothingThatLeavesTellsOfFewChildren() throws Exception {
        centres();
        commands();
        openWindow();
        lists();
        opened("board", "tile-children", 4, -1);
        opened("board", "tile-books", 4, 6);
        opened("matrix", "tile-matrix-centres", 2, -1);
        records();
        papersWithout();
        assertThat(small).as("small counts").isGreaterThan(10);
        assertThat(shown).as("counts that are shown").isGreaterThan(10);
        assertThat(attack.found(THRESHOLD)).isEmpty();
    }
}
