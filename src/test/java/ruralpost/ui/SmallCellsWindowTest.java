package ruralpost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ruralpost.campaign.Activity;
import ruralpost.value.AgeBand;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignStatus;
import ruralpost.campaign.HeadCount;
import ruralpost.campaign.HeadGroup;
import ruralpost.value.Sex;
import ruralpost.disclosure.Attack;
import ruralpost.ledger.Action;
import ruralpost.ledger.ChangeKind;
import ruralpost.ledger.ChangeSet;
import ruralpost.ledger.Stamp;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.place.PlaceKind;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.text.Texts;
import ruralpost.ui.dialog.SavedFiles;
import ruralpost.value.Period;

/** What leaves the window: files and copies hide small counts of children, the screen shows them. */
class SmallCellsWindowTest extends LedgerWindowTest {

    private static final Texts ZH = Texts.of(Lang.ZH);
    private long first;

    @BeforeEach
    void activitiesInVillages() {
        Random random = new Random(11);
        List<Division> townships = Divisions.get().children("433124");
        first = app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            long campaign = app.campaigns().campaigns().save(tx, new Campaign(Stamp.NEW, "暑期关爱", null, null, 3001, Period.of(LocalDate.of(2018, 7, 2), LocalDate.of(2018, 8, 26)),
                CampaignStatus.RUNNING, null, null, null, List.of(), null, null, null, null, null, List.of(), List.of()));
            long last = 0;
            for (int i = 0; i < 6; i++) {
                long village = app.places().save(tx, new Place(Stamp.NEW, "村" + i, PlaceKind.VILLAGE, List.of(), null, townships.get(i / 3).code(), null, null, null, null, null));
                List<HeadCount> heads = new ArrayList<>();
                for (AgeBand band : List.of(AgeBand.FROM_6, AgeBand.FROM_12)) {
                    for (Sex sex : Sex.values()) {
                        heads.add(new HeadCount(HeadGroup.CHILD, band, sex, 1 + random.nextInt(12)));
                    }
                }
                heads.add(new HeadCount(HeadGroup.GUARDIAN, null, null, 4));
                last = app.campaigns().activities().save(tx, new Activity(Stamp.NEW, campaign, "安全课 " + i, LocalDate.of(2018, 7, 10 + i), village, List.of(), heads, 90L, null, null));
            }
            return last;
        }).result();
    }

    private void openActivities() {
        openWindow();
        fx(() -> ((LedgerWindow) stage.getUserData()).campaigns().opening(null).record("activity", first));
        settle();
        awaitNode("register-export");
    }

    private List<ChangeSet> exports() {
        return app.ledger().history(Long.MAX_VALUE, 50).stream().filter(s -> s.kind() == ChangeKind.EXPORT).toList();
    }

    @Test
    void aTableOfParticipantsHidesSmallCellsThatNoSubtractionFindsAndStandsInTheHistory() throws Exception {
        openActivities();
        Path file = folder.resolve("participants.csv");
        fx(() -> SavedFiles.to(((LedgerWindow) stage.getUserData()).context().shell().dialogs(), file));
        press("register-export");
        awaitNode("dialog-export");
        press("dialog-export");
        eventually("the file", () -> Files.exists(file) && !exports().isEmpty());
        assertThat(ZH.get(exports().getFirst().label())).contains("participants.csv");

        List<Activity> activities = app.campaigns().activities().activities();
        Attack attack = new Attack();
        List<Object[]> unknowns = new ArrayList<>();
        for (Activity a : activities) {
            a.heads().forEach(h -> unknowns.add(new Object[] {attack.unknown(h.persons(), 1), app.places().places().stream().filter(p -> p.stamp().id() == a.placeId()).findFirst().orElseThrow().name(), h}));
        }
        List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        int small = 0;
        int shown = 0;
        for (String line : lines) {
            String[] cells = line.split(",");
            if (cells.length < 5 || !cells[3].matches("\\d+")) {
                continue;
            }
            List<Integer> children = of(unknowns, cells, true);
            long truth = sum(unknowns, children);
            boolean hidden = cells[4].equals("隐去");
            assertThat(hidden || cells[4].isEmpty() || cells[4].replace(",", "").equals(String.valueOf(truth))).as(line).isTrue();
            if (!children.isEmpty()) {
                attack.sum(children, hidden);
                assertThat(hidden || truth >= 5).as(line).isTrue();
                small += truth < 5 ? 1 : 0;
                shown += hidden ? 0 : 1;
            }
            attack.sum(of(unknowns, cells, false), cells[5].equals("隐去"));
        }
        assertThat(small).isPositive();
        assertThat(shown).isGreaterThan(20);
        assertThat(attack.hidden()).isGreaterThan(small);
        assertThat(attack.found(5)).isEmpty();
    }

    /** The counts that a line of the file sums up. */
    private static List<Integer> of(List<Object[]> unknowns, String[] keys, boolean childrenOnly) {
        return unknowns.stream().filter(u -> {
            HeadCount h = (HeadCount) u[2];
            return (!childrenOnly || h.group() == HeadGroup.CHILD) && is(keys[0], (String) u[1]) && is(keys[1], h.band() == null ? null : ZH.get(h.band().label()))
                && is(keys[2], h.sex() == null ? null : ZH.get(h.sex().label()));
        }).map(u -> (Integer) u[0]).toList();
    }

    private static boolean is(String key, String value) {
        return key.equals("合计") || key.equals(Objects.requireNonNullElse(value, "未载"));
    }

    private static long sum(List<Object[]> unknowns, List<Integer> of) {
        return unknowns.stream().filter(u -> of.contains((Integer) u[0])).mapToLong(u -> ((HeadCount) u[2]).persons()).sum();
    }

    @Test
    void aCopyOfTheListHidesThemAndStandsInTheHistory() {
        app.ledger().write(Action.entry("campaign", Message.of("app.name")), tx -> {
            Activity a = app.campaigns().activities().activities().getFirst();
            app.campaigns().activities().save(tx, new Activity(Stamp.NEW, a.campaignId(), "走访", a.heldOn(), null, List.of(), List.of(new HeadCount(HeadGroup.CHILD, null, null, 2)), 2L,
                null, null));
            return null;
        });
        openActivities();
        clipboard("nothing yet");
        fx(() -> stage.getScene().lookup("#register-activity").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.A);
        keys(KeyCode.CONTROL, KeyCode.C);
        await("the copy", () -> !"nothing yet".equals(javafx.scene.input.Clipboard.getSystemClipboard().getString()));
        assertThat(clipboard().lines().filter(l -> l.contains("走访"))).singleElement().satisfies(l -> assertThat(Arrays.asList(l.split("\t"))).contains("隐去").doesNotContain("2"));
        assertThat(clipboard().lines()).hasSize(8);
        eventually("the history", () -> exports().size() == 1);
        assertThat(ZH.get(exports().getFirst().label())).contains("7");
        ruralpost.ui.table.DataGrid<?> grid = byId("register-activity");
        assertThat(fx(() -> grid.selectedProperty().get().cardinality())).as("the rows stay selected").isEqualTo(7);
    }

    @Test
    void anIdentityNumberPastedIntoARemarkIsFlaggedBeforeSaving() {
        openActivities();
        clipboard("家长 433124198205120017 来电");
        fx(() -> byId("register.activity.remark").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.V);
        keys(KeyCode.CONTROL, KeyCode.S);
        await("the problem", () -> robot.lookup(".form-problem").queryAllAs(Label.class).stream().anyMatch(l -> l.getText() != null && l.getText().contains("433****17")));
        assertThat(typed("register.activity.remark")).contains("433124198205120017");
        assertThat(app.campaigns().activities().activities()).allMatch(a -> a.remark() == null);
    }

    @Test
    void theThresholdIsSetInTheSettings() {
        openWindow();
        press("settings");
        awaitNode("setting-small-cells");
        assertThat(typed("setting-small-cells")).isEqualTo("5");
        enter("setting-small-cells", "10");
        assertThat(app.settings().smallCells()).isEqualTo(10);
        enter("setting-small-cells", "1");
        assertThat(words("setting-small-cells-problem")).contains("2", "100");
        enter("setting-small-cells", "ten");
        assertThat(words("setting-small-cells-problem")).contains("ten");
        assertThat(app.settings().smallCells()).isEqualTo(10);
    }
}
