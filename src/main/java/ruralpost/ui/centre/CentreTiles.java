package ruralpost.ui.centre;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.CentreChildren;
import ruralpost.centre.ServedCells;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.item.ItemKind;
import ruralpost.text.Message;
import ruralpost.ui.opened.NumberTile;
import ruralpost.ui.opened.OpenedRows;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;
import ruralpost.value.Sex;

/** The figures over a centre's card; each opens its rows. */
final class CentreTiles {

    private static final Money MILLION = Money.ofYuan(1_000_000);

    /** The column of persons in the rows of children served. */
    private static final int PERSONS = 3;

    private final UiTexts texts;
    private final Formats formats;
    private final CentreData data;
    private final CentreLinks links;
    private final MoveRows moves;

    CentreTiles(UiTexts texts, CentreData data, CentreLinks links) {
        this.texts = texts;
        this.formats = Formats.of(texts.lang());
        this.data = data;
        this.links = links;
        this.moves = new MoveRows(texts, data, links);
    }

    /** Those of a centre at the end of a day. */
    List<NumberTile> of(CentreLine line, Equipment equipment) {
        Centre centre = line.centre();
        LocalDate day = equipment.day();
        List<Item> had = equipment.items().stream().filter(i -> equipment.have(centre, i) > 0).toList();
        List<Asset> assets = data.assets(centre.id(), day);
        List<NumberTile> tiles = new ArrayList<>();
        List<Item> wanted = equipment.wanted(centre.kind());
        if (!wanted.isEmpty()) {
            int met = wanted.size() - equipment.itemsShort(centre);
            tiles.add(tile("standard", "inventory.tile.standard", String.valueOf(met), texts.now("inventory.tile.of", wanted.size()), () -> standards(centre, equipment, wanted))
                .line(met == wanted.size() ? texts.now("inventory.tile.met") : texts.now("inventory.tile.lacks", formats.integer(equipment.piecesShort(centre)))));
        }
        tiles.add(tile("items", "inventory.tile.items", formats.integer(had.size()), texts.now("inventory.tile.kinds"), () -> items(centre, equipment, had))
            .line(texts.now("inventory.tile.items.note", formats.date(day))));
        Money value = Money.sum(assets.stream().map(Asset::value).filter(Objects::nonNull).toList());
        tiles.add(tile("assets", "inventory.tile.assets", formats.integer(assets.size()), texts.now("inventory.tile.pieces"),
            () -> new AssetRows(texts, data, links).of(centre, assets, day)).line(texts.now("inventory.tile.worth", formats.moneyWithUnit(value))));
        tiles.add(received(centre, day));
        if (line.year() != 0) {
            children(line, equipment, tiles);
        }
        return tiles;
    }

    private NumberTile tile(String id, String key, String number, String unit, java.util.function.Supplier<OpenedRows> rows) {
        return new NumberTile("centre-" + id, texts.now(key), number, unit, rows, links::number);
    }

    private NumberTile received(Centre centre, LocalDate day) {
        List<BookMove> valued = data.stock().movesAt(centre.id()).stream().filter(m -> !m.on().isAfter(day) && m.value().fen() != 0 && m.from() == null
            && m.to() != null && m.to().centreId() == centre.id()).toList();
        Money sum = Money.sum(valued.stream().map(BookMove::value).toList());
        // "thousand yuan" is longer than the number it shortens
        Scale scale = texts.lang() == ruralpost.text.Lang.EN && sum.compareTo(MILLION) < 0 ? Scale.named(texts.lang(), 0, "yuan") : Scale.forMoney(texts.lang(), sum);
        return tile("value", "inventory.tile.value", formats.money(sum, scale, scale.exponent() == 0 ? 0 : 2), scale.unit(), () -> {
            List<List<String>> rows = valued.stream().map(m -> List.of(formats.date(m.on()), moves.words(m, centre.id()), String.valueOf(data.records().name(m.itemId())),
                formats.integer(m.quantity()), formats.money(m.value()))).toList();
            return new OpenedRows(Message.of("inventory.opened.value", centre.name(), formats.date(day)), List.of(texts.now("inventory.table.day"), texts.now("inventory.table.move"),
                texts.now("inventory.table.item"), texts.now("inventory.table.quantity"), texts.now("inventory.table.value")), rows,
                List.of(texts.now("inventory.total"), "", "", "", formats.money(sum)), texts.now("inventory.opened.value.formula", valued.size(), formats.money(sum)), true,
                i -> links.record("stockdocument", valued.get(i).documentId()));
        }).line(texts.now("inventory.tile.value.note"));
    }

    private void children(CentreLine line, Equipment equipment, List<NumberTile> tiles) {
        List<CentreChildren> counts = data.children(line.id()).stream().filter(c -> c.year() == line.year()).toList();
        tiles.add(tile("children", "inventory.tile.children", formats.integer(line.children()), texts.now("inventory.tile.persons", String.valueOf(line.year())),
            () -> childrenRows(line.centre(), counts)).line(texts.now("inventory.tile.sexes", sum(counts, Sex.MALE), sum(counts, Sex.FEMALE))));
        List<Item> books = equipment.items().stream().filter(i -> i.kind() == ItemKind.BOOK && equipment.everHad(line.centre(), i)).toList();
        if (!books.isEmpty() && line.children() > 0) {
            long have = books.stream().mapToLong(i -> equipment.have(line.centre(), i)).sum();
            tiles.add(tile("books", "inventory.tile.books", perChild(have, line.children()), texts.now("inventory.tile.books.unit"), () -> items(line.centre(), equipment, books))
                .line(texts.now("inventory.tile.books.note", formats.integer(have), formats.integer(line.children()))));
        }
    }

    /** Books per child with one decimal. */
    String perChild(long books, long children) {
        return formats.number(BigDecimal.valueOf(books).divide(BigDecimal.valueOf(children), 1, RoundingMode.HALF_UP), 1);
    }

    private static long sum(List<CentreChildren> counts, Sex sex) {
        return counts.stream().filter(c -> c.sex() == sex).mapToLong(CentreChildren::persons).sum();
    }

    /** Head-counts of a centre as rows. */
    OpenedRows childrenRows(Centre centre, List<CentreChildren> counts) {
        List<List<String>> rows = counts.stream().map(c -> List.of(String.valueOf(c.year()), c.band() == null ? texts.now("inventory.unstated") : texts.now(c.band().label()),
            c.sex() == null ? texts.now("inventory.unstated") : texts.now(c.sex().label()), formats.integer(c.persons()))).toList();
        long sum = counts.stream().mapToLong(CentreChildren::persons).sum();
        return new OpenedRows(Message.of("inventory.opened.children", centre.name()), List.of(texts.now("inventory.table.year"), texts.now("inventory.table.band"),
            texts.now("inventory.table.sex"), texts.now("inventory.table.persons")), rows, List.of(texts.now("inventory.total"), "", "", formats.integer(sum)),
            texts.now("inventory.opened.children.formula", counts.size(), formats.integer(sum)), true, i -> links.record("children", counts.get(i).stamp().id())).hiding((app, check) -> {
                Set<List<Object>> hidden = app.centres().served(app.settings().smallCells(), data.goods().book(), data.records().lists().places(), check)
                    .hidden(ServedCells::sort);
                return (row, column) -> column == PERSONS && hidden.contains(ServedCells.sort(counts.get(row)));
            });
    }

    private OpenedRows items(Centre centre, Equipment equipment, List<Item> items) {
        List<List<String>> rows = items.stream().map(i -> List.of(i.name(), texts.now(i.kind().label()), formats.integer(equipment.have(centre, i)), i.unit())).toList();
        long sum = items.stream().mapToLong(i -> equipment.have(centre, i)).sum();
        return new OpenedRows(Message.of("inventory.opened.stock", centre.name(), formats.date(equipment.day())), List.of(texts.now("inventory.table.item"),
            texts.now("inventory.table.kind"), texts.now("inventory.table.have"), texts.now("inventory.table.unit")), rows,
            List.of(texts.now("inventory.total"), "", formats.integer(sum), ""), texts.now("inventory.opened.stock.formula"), true,
            i -> links.number(moves.owned(centre, items.get(i), equipment.day()), null));
    }

    private OpenedRows standards(Centre centre, Equipment equipment, List<Item> wanted) {
        List<List<String>> rows = wanted.stream().map(i -> List.of(i.name(), texts.now(i.kind().label()), formats.integer(equipment.standard(centre.kind(), i)),
            formats.integer(equipment.have(centre, i)), formats.integer(equipment.gap(centre, i)))).toList();
        return new OpenedRows(Message.of("inventory.opened.standard", centre.name(), formats.date(equipment.day())), List.of(texts.now("inventory.table.item"),
            texts.now("inventory.table.kind"), texts.now("inventory.table.standard"), texts.now("inventory.table.have"), texts.now("inventory.table.gap")), rows,
            List.of(texts.now("inventory.total"), "", "", "", formats.integer(equipment.piecesShort(centre))),
            texts.now("inventory.opened.standard.formula", wanted.size(), equipment.itemsShort(centre)), true,
            i -> links.number(moves.owned(centre, wanted.get(i), equipment.day()), null));
    }
}
