package ruralpost.sales.dashboard.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ruralpost.ledger.Stamp;
import ruralpost.place.Place;
import ruralpost.plan.StoredValue;
import ruralpost.sales.Donation;
import ruralpost.sales.dashboard.BoardFacts;
import ruralpost.sales.dashboard.Formula;
import ruralpost.sales.dashboard.NumberUnit;
import ruralpost.sales.dashboard.SalesBoard;
import ruralpost.sales.dashboard.fact.Coverage;
import ruralpost.sales.dashboard.fact.Donated;
import ruralpost.sales.dashboard.fact.ManyOrders;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Percent;

/** Numbers that are made of other records than sales: counts of malls, counties and products, sums of donations. */
final class RecordNumbers {

    private final SalesBoard board;
    private final BoardFacts facts;
    private final Lang lang;
    private final Texts texts;
    private final Formats formats;
    private final RecordLines lines;

    RecordNumbers(SalesBoard board, BoardFacts facts) {
        this.board = board;
        this.facts = facts;
        this.lang = board.request().lang();
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.lines = new RecordLines(board, facts);
    }

    OpenedNumber of(Behind.Kind kind) {
        return switch (kind) {
            case MALLS -> malls();
            case COUNTIES -> counties();
            case DONATIONS -> donations();
            case PRODUCTS -> products();
        };
    }

    private OpenedNumber count(String label, NumberUnit unit, Behind.Kind kind, Map<RowsOf, RecordTable> tables, List<Stamp> sources, Formula formula, StoredValue setting) {
        BigDecimal count = BigDecimal.valueOf(tables.get(RowsOf.COUNTED).lines().size());
        return new OpenedNumber(board, texts.get(label), unit, count, Bound.EXACT, board.request().filter().in(board.request().shown()),
            new Behind.Records(kind, tables, sources), List.of(formula), List.of(), null, setting);
    }

    private Formula.Part part(String key, String value, String note) {
        return new Formula.Part(texts.get(key), value, note);
    }

    private OpenedNumber malls() {
        Coverage coverage = new Coverage(board, facts);
        List<Place> open = coverage.malls(board.last(), true);
        List<Place> others = coverage.malls(board.last(), false);
        Formula formula = new Formula(List.of(part("sales.open.malls.open", formats.integer(open.size()), texts.get("sales.board.until", board.last().toString())),
            part("sales.open.malls.registered", formats.integer(open.size() + (long) others.size()), "")), texts.get("sales.open.formula.malls"), "",
            NumberUnit.PLACES.written(BigDecimal.valueOf(open.size()), lang), 0, texts.get("sales.tile.days.only"));
        return count("sales.tile.malls", NumberUnit.PLACES, Behind.Kind.MALLS, Map.of(RowsOf.COUNTED, lines.places(open), RowsOf.WITHOUT_VALUE, lines.places(others)),
            open.stream().map(Place::stamp).toList(), formula, null);
    }

    private OpenedNumber counties() {
        Coverage coverage = new Coverage(board, facts);
        List<Coverage.County> reached = coverage.counties(board.last());
        BigDecimal count = BigDecimal.valueOf(reached.size());
        BigDecimal listed = BigDecimal.valueOf(Coverage.listed());
        Formula formula = new Formula(List.of(part("sales.open.counties.reached", formats.number(count), texts.get("sales.board.until", board.last().toString())),
            part("sales.open.counties.listed", formats.number(listed), texts.get("sales.open.counties.list"))), texts.get("sales.open.formula.counties"),
            formats.number(count) + " ÷ " + formats.number(listed), Percent.ratio(count, listed).map(p -> formats.percent(p, 1)).orElse(Formats.NONE), 0,
            texts.get("sales.open.rule.percent"));
        return count("sales.tile.counties", NumberUnit.COUNTIES, Behind.Kind.COUNTIES, Map.of(RowsOf.COUNTED, lines.counties(reached),
            RowsOf.WITHOUT_VALUE, lines.places(coverage.withoutCounty(board.last()))), reached.stream().flatMap(c -> c.sources().stream()).toList(), formula, null);
    }

    private OpenedNumber products() {
        ManyOrders many = ManyOrders.of(board, facts);
        long most = many.products().isEmpty() ? 0 : many.products().getFirst().totals().orders;
        Formula formula = new Formula(List.of(part("sales.open.products.threshold", formats.integer(many.threshold()) + " " + NumberUnit.ORDERS.name(lang), ""),
            part("sales.open.products.with.orders", formats.integer(many.products().size()), ""), part("sales.open.products.most", formats.integer(most), "")),
            texts.get("sales.open.formula.products", many.threshold()), "", NumberUnit.PRODUCTS.written(BigDecimal.valueOf(many.over().size()), lang), 0, "");
        return count("sales.tile.over", NumberUnit.PRODUCTS, Behind.Kind.PRODUCTS, Map.of(RowsOf.COUNTED, lines.products(many.over()),
            RowsOf.WITHOUT_VALUE, lines.products(many.under())), List.of(), formula, facts.manyOrders());
    }

    private OpenedNumber donations() {
        Donated donated = Donated.of(board, facts);
        Money sum = donated.sum();
        List<Formula.Part> parts = new ArrayList<>(List.of(part("sales.open.donated.paid", formats.moneyWithUnit(donated.paid()), ""),
            part("sales.open.donated.unpaid", formats.moneyWithUnit(sum.minus(donated.paid())), "")));
        String numbers = donated.counted().size() == 1 ? product(donated.counted().getFirst()) : "";
        Formula formula = new Formula(parts, texts.get("sales.open.formula.donated"), numbers, formats.moneyWithUnit(sum), 0, texts.get("sales.open.rule.donated"));
        return new OpenedNumber(board, texts.get("sales.tile.donated"), NumberUnit.YUAN, donated.counted().isEmpty() ? null : sum.toYuan(), Bound.EXACT,
            board.request().filter().in(board.request().shown()), new Behind.Records(Behind.Kind.DONATIONS, Map.of(RowsOf.COUNTED, lines.donations(donated.counted()),
            RowsOf.REACHING_BACK, lines.donations(donated.reachingBack()), RowsOf.ENDING_AFTER, lines.donations(donated.endingAfter())),
            donated.counted().stream().map(Donation::stamp).toList()), List.of(formula), List.of(), rate(), null);
    }

    private String product(Donation d) {
        return formats.money(d.baseMoney()) + " × " + formats.percent(d.percent());
    }

    private ExchangeRate rate() {
        return ExchangeRate.pick(facts.rates(), board.request().shown()).orElse(null);
    }
}
