package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadGroup;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.AgeBand;
import ruralpost.value.Formats;
import ruralpost.value.Sex;

/** Who was reached: children by age band and sex, adults by what they came as, all persons, and the person-times apart. True counts: it does not leave the program. */
final class PeopleCard {

    private final UiTexts texts;
    private final Formats formats;
    private final CampaignFile file;
    /** Children by band and sex; null for either where it is not stated. */
    private final Map<Sort, Long> children = new HashMap<>();

    private record Sort(AgeBand band, Sex sex) {
    }

    PeopleCard(UiTexts texts, CampaignFile file) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.file = file;
        file.activities().stream().flatMap(a -> a.heads().stream()).filter(h -> h.group() == HeadGroup.CHILD)
            .forEach(h -> children.merge(new Sort(h.band(), h.sex()), h.persons(), Long::sum));
    }

    /** The card; null where nobody was counted. */
    VBox card() {
        if (file.persons() == null && file.personTimes() == null) {
            return null;
        }
        HBox head = new HBox(Parts.label(texts.text("campaign.people.reached"), "card-title"), Parts.label(texts.text("campaign.people.reached.note"), "unit"));
        head.getStyleClass().add("card-head");
        VBox card = new VBox(head);
        if (!children.isEmpty()) {
            card.getChildren().add(table());
        }
        FlowPane others = new FlowPane(20, 4);
        others.setId("people-others");
        others.getStyleClass().add("campaign-line");
        for (HeadGroup group : HeadGroup.values()) {
            if (group != HeadGroup.CHILD && file.persons(group) != null) {
                others.getChildren().add(said(texts.now(group.label()), file.persons(group)));
            }
        }
        if (file.persons() != null) {
            others.getChildren().add(said(texts.now("campaign.people.all"), file.persons()));
        }
        if (file.personTimes() != null) {
            others.getChildren().add(said(texts.now("campaign.people.times"), file.personTimes()));
        }
        card.getChildren().add(others);
        card.setId("card-people");
        card.getStyleClass().add("card");
        return card;
    }

    private HBox said(String what, long number) {
        Label name = new Label(what);
        name.getStyleClass().add("muted");
        Label value = new Label(formats.integer(number));
        value.getStyleClass().add("strong");
        return new HBox(6, name, value);
    }

    /** Only bands and sexes that were counted, and those not stated where there are any. */
    private GridPane table() {
        List<AgeBand> bands = new ArrayList<>(Arrays.asList(AgeBand.values()));
        bands.removeIf(b -> b == AgeBand.FROM_16 && children.keySet().stream().noneMatch(s -> s.band() == b));
        if (children.keySet().stream().anyMatch(s -> s.band() == null)) {
            bands.add(null);
        }
        List<Sex> sexes = new ArrayList<>(Arrays.asList(Sex.values()));
        if (children.keySet().stream().anyMatch(s -> s.sex() == null)) {
            sexes.add(null);
        }
        GridPane grid = new GridPane();
        grid.setId("people-table");
        grid.getStyleClass().add("campaign-table");
        List<String> heads = new ArrayList<>(List.of(texts.now("campaign.tile.children")));
        bands.forEach(b -> heads.add(b == null ? texts.now("paper.unstated") : texts.now(b.label())));
        heads.add(texts.now("campaign.total"));
        line(grid, 0, heads, "head");
        int at = 1;
        for (Sex sex : sexes) {
            List<String> cells = new ArrayList<>(List.of(sex == null ? texts.now("paper.unstated") : texts.now(sex.label())));
            bands.forEach(b -> cells.add(number(children.get(new Sort(b, sex)))));
            cells.add(number(sum(null, sex, false)));
            line(grid, at++, cells, null);
        }
        List<String> total = new ArrayList<>(List.of(texts.now("campaign.total")));
        bands.forEach(b -> total.add(number(sum(b, null, true))));
        total.add(number(file.persons(HeadGroup.CHILD)));
        line(grid, at, total, "total");
        return grid;
    }

    /** Children of a band, or of a sex; null where none were counted. */
    private Long sum(AgeBand band, Sex sex, boolean byBand) {
        List<Long> of = children.entrySet().stream().filter(e -> byBand ? Objects.equals(e.getKey().band(), band) : Objects.equals(e.getKey().sex(), sex)).map(Map.Entry::getValue).toList();
        return of.isEmpty() ? null : of.stream().mapToLong(Long::longValue).sum();
    }

    private String number(Long n) {
        return n == null ? "" : formats.integer(n);
    }

    private static void line(GridPane grid, int at, List<String> cells, String style) {
        for (int i = 0; i < cells.size(); i++) {
            Label cell = new Label(cells.get(i));
            cell.getStyleClass().add("campaign-cell");
            if (style != null) {
                cell.getStyleClass().add("campaign-" + style);
            }
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setPrefWidth(80);
            cell.setAlignment(i == 0 ? javafx.geometry.Pos.CENTER_LEFT : javafx.geometry.Pos.CENTER_RIGHT);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            grid.add(cell, i, at);
        }
    }
}
