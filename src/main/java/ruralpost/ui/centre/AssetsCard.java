package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import ruralpost.centre.Asset;
import ruralpost.centre.AssetCondition;
import ruralpost.centre.Centre;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.PersonalText;

/** The assets of a centre at the end of a day, with tags and condition. */
final class AssetsCard {

    private static final int LEFT = 5;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;
    private final Consumer<List<Asset>> labels;

    /** @param labels prints labels of assets */
    AssetsCard(UiTexts texts, CentreData data, CentreLinks links, Consumer<List<Asset>> labels) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
        this.labels = labels;
    }

    /** The card of a centre. */
    VBox of(Centre centre, LocalDate day) {
        List<Asset> assets = data.assets(centre.id(), day);
        Button add = Parts.iconButton(texts, "fth-plus", "inventory.assets.new");
        add.setId("add-asset");
        add.setOnAction(e -> links.create("asset", Map.of("centre", centre.name())));
        if (assets.isEmpty()) {
            return Cards.card(texts, "assets", "inventory.assets", null, List.of(add), List.of());
        }
        Button print = Parts.iconButton(texts, "fth-tag", "inventory.labels");
        print.setId("asset-labels");
        print.setOnAction(e -> labels.accept(assets));
        GridPane table = Cards.table("asset-table", List.of(texts.now("inventory.table.tag"), texts.now("inventory.table.item"), texts.now("inventory.table.model"),
            texts.now("inventory.table.condition"), texts.now("inventory.table.person"), texts.now("inventory.table.value")), LEFT, 2);
        assets.stream().limit(Cards.MOST).forEach(a -> row(table, a, day));
        List<Node> body = new ArrayList<>(List.of(table));
        if (assets.size() > Cards.MOST) {
            body.add(Cards.line(texts.now("inventory.more", assets.size() - Cards.MOST), "",
                () -> links.number(new AssetRows(texts, data, links).of(centre, assets, day), table)));
        }
        Money value = Money.sum(assets.stream().map(Asset::value).filter(v -> v != null).toList());
        return Cards.card(texts, "assets", "inventory.assets", texts.now("inventory.assets.note", assets.size(), formats.money(value)), List.of(print, add), body);
    }

    private void row(GridPane table, Asset a, LocalDate day) {
        AssetCondition condition = data.condition(a, day);
        Cards.row(table, List.of(Cards.number(a.tag(), n -> links.record("asset", a.stamp().id())), String.valueOf(data.records().name(a.itemId())), a.model() == null ? "" : a.model(),
            Cards.tag(texts.now(condition.label()), style(condition)), a.person() == null ? "" : PersonalText.masked(a.person()),
            a.value() == null ? "" : formats.money(a.value())), LEFT, 2, null);
    }

    /** The style of a condition's tag. */
    static String style(AssetCondition condition) {
        return switch (condition) {
            case IN_USE -> "tag-accent";
            case IDLE, BROKEN, REPAIR -> "tag-warning";
            case LOST -> "tag-danger";
            default -> "tag-neutral";
        };
    }
}
