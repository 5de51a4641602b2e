package ruralpost.ui.centre;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import ruralpost.centre.Funding;
import ruralpost.centre.Purchase;
import ruralpost.centre.stock.Equipment;
import ruralpost.text.Message;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;

/** The figures over the matrix, of the centres that are shown; each opens its rows. */
final class MatrixTiles {

    /** The column of the number in the rows of centres. */
    private static final int NUMBER = 2;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;

    MatrixTiles(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
    }

    /** All of them. */
    List<NumberTile> of(List<CentreLine> lines, Equipment equipment) {
        List<CentreLine> measured = lines.stream().filter(l -> !equipment.wanted(l.centre().kind()).isEmpty()).toList();
        List<CentreLine> met = measured.stream().filter(l -> equipment.atStandard(l.centre())).toList();
        List<CentreLine> lacking = measured.stream().filter(l -> equipment.piecesShort(l.centre()) > 0).toList();
        long pieces = lacking.stream().mapToLong(l -> equipment.piecesShort(l.centre())).sum();
        return List.of(
            tile("centres", "inventory.tile.centres", formats.integer(lines.size()), texts.now("inventory.tile.of.all", formats.integer(data.lines().size())),
                () -> children("inventory.tile.centres", lines, "inventory.opened.centres.formula")),
            money(),
            tile("met", "inventory.tile.met.centres", formats.integer(met.size()), texts.now("inventory.tile.of.all", formats.integer(measured.size())),
                () -> children("inventory.tile.met.centres", met, "inventory.opened.met.formula")),
            tile("short", "inventory.tile.short", formats.integer(pieces), texts.now("inventory.tile.pieces"),
                () -> centres("inventory.tile.short", lacking, "inventory.table.gap", l -> equipment.piecesShort(l.centre()), "inventory.opened.short.formula")));
    }

    private NumberTile tile(String id, String key, String number, String unit, java.util.function.Supplier<OpenedRows> rows) {
        return new NumberTile("matrix-" + id, texts.now(key), number, unit, rows, links::number);
    }

    private OpenedRows children(String title, List<CentreLine> lines, String formula) {
        return centres(title, lines, "inventory.table.children", CentreLine::children, formula).hiding((app, check) -> {
            Set<Long> hidden = new HiddenChildren(data, app.centres(), app.settings().smallCells()).ids(check);
            return (row, column) -> column == NUMBER && hidden.contains(lines.get(row).id());
        });
    }

    private OpenedRows centres(String title, List<CentreLine> lines, String column, ToLongFunction<CentreLine> number, String formula) {
        List<List<String>> rows = lines.stream().map(l -> List.of(l.centre().number() == null ? "" : l.centre().number(), l.centre().name(), formats.integer(number.applyAsLong(l)),
            l.where())).toList();
        long sum = lines.stream().mapToLong(number).sum();
        return new OpenedRows(Message.of(title), List.of(texts.now("inventory.table.number"), texts.now("inventory.table.centre"), texts.now(column),
            texts.now("inventory.filter.township")), rows, List.of(texts.now("inventory.total"), "", formats.integer(sum), ""),
            texts.now(formula, formats.integer(lines.size()), formats.integer(sum)), true, i -> links.centre(lines.get(i).id()));
    }

    private NumberTile money() {
        List<Funding> amounts = data.goods().book().fundings().stream().filter(f -> f.amount() != null).toList();
        List<Funding> told = amounts.stream().filter(f -> !f.sample()).toList();
        // what is invented is not added to what was given
        List<Funding> given = told.isEmpty() ? amounts : told;
        Money all = Money.sum(given.stream().map(Funding::amount).toList());
        Scale scale = Scale.forMoney(texts.lang(), all);
        return tile("money", "inventory.tile.money", formats.money(all, scale, scale.exponent() == 0 ? 2 : 1), scale.unit(), () -> fundings(given, all));
    }

    private OpenedRows fundings(List<Funding> given, Money all) {
        Function<Funding, Money> spent = f -> Money.sum(data.goods().book().purchases().stream().filter(p -> p.fundingId() != null && p.fundingId() == f.stamp().id())
            .map(Purchase::amount).toList());
        List<List<String>> rows = given.stream().map(f -> List.of(formats.period(f.period()), f.name(), formats.money(f.amount()), formats.money(spent.apply(f)))).toList();
        return new OpenedRows(Message.of("inventory.tile.money"), List.of(texts.now("inventory.table.day"), texts.now("inventory.table.source"),
            texts.now("inventory.table.value"), texts.now("inventory.table.spent")), rows,
            List.of(texts.now("inventory.total"), "", formats.money(all), formats.money(Money.sum(given.stream().map(spent).toList()))),
            texts.now("inventory.opened.money.formula", given.size(), formats.money(all)), true, i -> links.record("funding", given.get(i).stamp().id()));
    }
}
