package ruralpost.ui.sales.board;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ruralpost.sales.cube.Totals;
import ruralpost.sales.dashboard.Measure;
import ruralpost.sales.dashboard.OpenedNumber;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.text.Lang;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Bound;
import ruralpost.value.Change;
import ruralpost.value.Formats;
import ruralpost.value.Percent;
import ruralpost.value.Scale;

/** How the number is compared: what was divided by what, in words and in numbers. */
final class NumberFormula extends HBox {

    private final UiTexts texts;
    private final Lang lang;
    private final OpenedNumber number;
    private final Scale scale;
    private final Formats formats;

    NumberFormula(UiTexts texts, OpenedNumber number) {
        this.texts = texts;
        this.lang = texts.lang();
        this.number = number;
        this.formats = Formats.of(lang);
        SalesBoard board = number.board();
        Totals before = board.before();
        BigDecimal base = "plan".equals(number.tile().key()) && board.plan() != null ? board.plan().target() : number.measure().of(before);
        this.scale = number.measure().scale(lang, number.value().abs().max(base.abs()));
        setId("opened-formula");
        getStyleClass().add("formula-box");
        switch (number.tile().key()) {
            case "plan" -> plan(board);
            case "last-year" -> lastYear(board);
            default -> growth(board, before, base);
        }
    }

    private void growth(SalesBoard board, Totals before, BigDecimal base) {
        boolean stated = number.measure().statedIn(before);
        Bound baseBound = number.measure().bound(before);
        part("sales.open.now", written(number.bound(), number.value()), board.covered().label(lang));
        part("sales.open.base", stated ? written(baseBound, base) : Formats.NONE, board.baseLabel());
        Change change = number.tile().change();
        String result = change.isPresent() ? Growth.text(change, number.tile().changeMark(), lang) : Formats.NONE;
        formula("sales.open.formula.growth", stated ? texts.now("sales.open.formula.growth.numbers", exact(number.value()), exact(base)) : "", result,
            change.direction() > 0 ? "growth-up" : change.direction() < 0 ? "growth-down" : "growth-none");
    }

    private void plan(SalesBoard board) {
        if (board.plan() == null) {
            part("sales.open.now", written(number.bound(), number.value()), "");
            formula("sales.open.formula.plan", texts.now("sales.tile.no.plan"), "", "growth-none");
            return;
        }
        BigDecimal target = board.plan().target();
        part("sales.open.done", written(number.bound(), number.value()), number.filter().period().label(lang));
        part("sales.open.target", plain(target) + unit(), board.plan().period().label(lang));
        String percent = Percent.ratio(number.value(), target).map(p -> formats.percent(p, 1)).orElse(Formats.NONE);
        formula("sales.open.formula.plan", texts.now("sales.open.formula.plan.numbers", exact(number.value()), exact(target)), formats.bounded(number.bound(), percent),
            "strong");
    }

    private void lastYear(SalesBoard board) {
        part("sales.open.base", written(number.bound(), number.value()), board.baseLabel());
        part("sales.open.of", board.covered().label(lang), "");
    }

    private String unit() {
        return (lang == Lang.ZH ? "" : " ") + scale.unit();
    }

    private String plain(BigDecimal value) {
        return formats.number(scale.apply(value), scale.exponent() == 0 ? number.measure().exactDecimals() : 2);
    }

    /** Unrounded, so that whoever computes it gets the result that stands there. */
    private String exact(BigDecimal value) {
        return formats.number(value, number.measure() == Measure.QUANTITY ? Math.max(0, value.stripTrailingZeros().scale()) : number.measure().exactDecimals());
    }

    private String written(Bound bound, BigDecimal value) {
        return formats.bounded(bound, plain(value)) + unit();
    }

    private void part(String key, String value, String days) {
        Label name = Parts.label(texts.text(key), "small", "muted");
        Label amount = new Label(value);
        amount.getStyleClass().add("strong");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(name, amount);
        if (!days.isEmpty()) {
            Label when = new Label(days);
            when.getStyleClass().addAll("small", "muted");
            box.getChildren().add(when);
        }
        getChildren().add(box);
    }

    private void formula(String key, String numbers, String result, String style) {
        Label words = Parts.label(texts.text(key), "small", "muted");
        Label left = new Label(result.isEmpty() || numbers.isEmpty() ? numbers : numbers + " = ");
        left.getStyleClass().add("strong");
        Label right = new Label(result);
        right.getStyleClass().addAll(style, "strong");
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setId("opened-result");
        HBox line = new HBox(left, right);
        line.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(2, words, line);
        box.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Parts.spacer(), box);
    }
}
