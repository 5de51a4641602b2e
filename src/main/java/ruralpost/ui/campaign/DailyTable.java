package ruralpost.ui.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.AdoptionProgress;
import ruralpost.campaign.PledgeKind;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** An adoption day by day: units, adopters, money, running total and share of the goal, the sum to date at the right. Shows the last days where there are many. */
final class DailyTable extends VBox {

    private static final int MOST = 31;
    private static final double BAR = 14;

    private final GridPane grid = new GridPane();
    private int line;

    DailyTable(UiTexts texts, AdoptionProgress all, LocalDate today) {
        AdoptionProgress p = all.upTo(today);
        List<AdoptionProgress.Day> passed = p.days(today);
        int before = Math.max(0, passed.size() - MOST);
        List<AdoptionProgress.Day> days = passed.subList(before, passed.size());
        Formats formats = Formats.of(texts.lang());
        Money sum = Money.sum(passed.stream().map(AdoptionProgress.Day::money).toList());
        boolean equal = sum.equals(all.money());
        Scale scale = Scale.forMoney(texts.lang(), sum);
        int rows = passed.stream().mapToInt(AdoptionProgress.Day::pledges).sum();
        Label check = Parts.label(texts.text(equal ? "campaign.daily.equal" : "campaign.daily.later"), "muted");
        check.setId("daily-check");
        HBox head = new HBox(Parts.label(texts.text("campaign.daily"), "card-title"), Parts.label(texts.text("campaign.daily.rows", rows), "unit"), Parts.spacer(), check);
        if (equal) {
            head.getChildren().add(Parts.icon("fth-check"));
        }
        head.getStyleClass().add("card-head");
        grid.setId("daily-table");
        grid.getStyleClass().add("campaign-table");
        row(texts.now("campaign.daily.day"), days, d -> Integer.toString(d.number()), texts.now("campaign.total"), "head");
        row(AdoptionCurve.unit(p.adoption().unit(), texts.lang()), days, d -> formats.integer(d.units()), p.units() == null ? "" : formats.integer(p.units()), null);
        if (p.supporters() != null) {
            row(texts.now("campaign.curve.unit.people"), days, d -> formats.integer(d.supporters()), formats.integer(p.supporters()), null);
        }
        row(scale.unit(), days, d -> formats.money(d.money(), scale, 2), formats.money(sum, scale, 2), null);
        row(texts.now("campaign.daily.so.far", scale.unit()), days, d -> formats.money(d.moneySoFar(), scale, 2), "", null);
        Money goal = p.adoption().goalMoney();
        if (goal != null && !goal.isZero()) {
            Function<Money, String> share = m -> formats.percent(Percent.ratio(m.toYuan(), goal.toYuan()).orElse(null), 1);
            row(texts.now("campaign.daily.share"), days, d -> share.apply(d.moneySoFar()), share.apply(sum), null);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        // the bar below needs room of its own, or it lies on the last row
        scroll.widthProperty().addListener((o, was, now) -> scroll.setMinHeight(grid.minWidth(-1) > now.doubleValue() ? grid.prefHeight(-1) + BAR : Region.USE_PREF_SIZE));
        scroll.getStyleClass().add("edge-to-edge");
        getStyleClass().add("card");
        getChildren().setAll(head, scroll);
        long rest = p.pledges().stream().filter(each -> each.kind() == PledgeKind.REST).count();
        if (rest > 0) {
            Label how = Parts.label(texts.text("campaign.daily.rest", rest), "form-hint", "campaign-line");
            how.setId("daily-rest");
            getChildren().add(how);
        }
        long parts = p.entries().size() - p.pledges().size();
        if (parts > 0) {
            Label how = Parts.label(texts.text("campaign.daily.part", parts), "form-hint", "campaign-line");
            how.setId("daily-part");
            getChildren().add(how);
        }
        if (before > 0) {
            Label left = Parts.label(texts.text("campaign.daily.left", before), "form-hint", "campaign-line");
            left.setId("daily-left");
            getChildren().add(left);
        }
    }

    private void row(String name, List<AdoptionProgress.Day> days, Function<AdoptionProgress.Day, String> cell, String total, String style) {
        List<String> cells = Stream.concat(Stream.of(name), Stream.concat(days.stream().map(cell), Stream.of(total))).toList();
        for (int i = 0; i < cells.size(); i++) {
            Label label = new Label(cells.get(i));
            label.getStyleClass().addAll("campaign-cell", i == 0 ? "daily-first" : i == cells.size() - 1 ? "daily-last" : "daily-cell");
            if (style != null) {
                label.getStyleClass().add("campaign-" + style);
            } else if (i == cells.size() - 1) {
                label.getStyleClass().add("strong");
            }
            label.setMaxWidth(Double.MAX_VALUE);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.setAlignment(i == 0 ? javafx.geometry.Pos.CENTER_LEFT : javafx.geometry.Pos.CENTER_RIGHT);
            GridPane.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
            grid.add(label, i, line);
        }
        line++;
    }
}
