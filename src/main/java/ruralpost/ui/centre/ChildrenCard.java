package ruralpost.ui.centre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.AgeBand;
import ruralpost.value.Formats;
import ruralpost.value.Sex;

/** Children served by year, age band and sex. Head-counts only; they are shown here in full and hidden where small in whatever leaves. */
final class ChildrenCard {

    private static final int YEARS = 3;
    private static final int LEFT = 2;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    ChildrenCard(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** The card of a centre. */
    VBox of(Centre centre) {
        List<CentreChildren> all = data.children(centre.id());
        Button add = Parts.iconButton(texts, "fth-plus", "inventory.children.new");
        add.setId("add-children");
        add.setOnAction(e -> links.create("children", Map.of("centre", centre.name(), "year", String.valueOf(data.today().getYear()))));
        if (all.isEmpty()) {
            return Cards.card(texts, "children", "inventory.children", null, List.of(add), List.of());
        }
        GridPane table = Cards.table("children-table", List.of(texts.now("inventory.table.year"), texts.now("inventory.table.band"), texts.now(Sex.MALE.label()),
            texts.now(Sex.FEMALE.label()), texts.now("inventory.unstated"), texts.now("inventory.total")), LEFT, 1);
        all.stream().map(CentreChildren::year).distinct().limit(YEARS).forEach(y -> year(table, centre, all.stream().filter(c -> c.year() == y).toList()));
        return Cards.card(texts, "children", "inventory.children", texts.now("inventory.children.note"), List.of(add), List.of(table));
    }

    private void year(GridPane table, Centre centre, List<CentreChildren> all) {
        List<AgeBand> bands = new ArrayList<>(Arrays.asList(AgeBand.values()));
        bands.add(null);
        String year = String.valueOf(all.getFirst().year());
        for (AgeBand band : bands) {
            List<CentreChildren> of = all.stream().filter(c -> c.band() == band).toList();
            if (!of.isEmpty()) {
                Cards.row(table, line(year, band == null ? texts.now("inventory.unstated") : texts.now(band.label()), of), LEFT, 1, null);
            }
        }
        List<Object> total = new ArrayList<>(line(year, texts.now("inventory.total"), all));
        total.set(total.size() - 1, Cards.number(String.valueOf(total.getLast()), n -> links.number(new CentreTiles(texts, data, links).childrenRows(centre, all), n)));
        Cards.row(table, total, LEFT, 1, "total");
    }

    private List<String> line(String year, String band, List<CentreChildren> of) {
        return List.of(year, band, sum(of, Sex.MALE), sum(of, Sex.FEMALE), sum(of, null), formats.integer(of.stream().mapToLong(CentreChildren::persons).sum()));
    }

    private String sum(List<CentreChildren> of, Sex sex) {
        List<CentreChildren> those = of.stream().filter(c -> Objects.equals(c.sex(), sex)).toList();
        return those.isEmpty() ? "" : formats.integer(those.stream().mapToLong(CentreChildren::persons).sum());
    }
}
