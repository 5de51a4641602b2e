package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import ruralpost.centre.Asset;
import ruralpost.centre.Centre;
import ruralpost.centre.Have;
import ruralpost.centre.stock.Equipment;
import ruralpost.item.Item;
import ruralpost.place.Divisions;
import ruralpost.report.Block;
import ruralpost.report.Column;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.report.ReportFiles;
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.PersonalText;

/**
 * A centre's card on one A4 page with its inventory for signing: long inventories stand in two halves side by side on paper, and are made smaller where
 * that is not enough. Persons are masked; children served are left out.
 */
final class CentrePaper {

    private final Texts texts;
    private final Formats formats;
    private final Lang lang;
    /** So many rows of a table stand below each other on paper; more are halved. */
    private static final int BELOW = 24;
    private static final int LEFT_OUT = 2;

    private final CentreData data;

    CentrePaper(Lang lang, CentreData data) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.data = data;
    }

    /** The report on a centre at the end of a day. @param kind of file; a sheet keeps each thing in a row of its own */
    Report of(Centre c, Equipment equipment, ReportFiles.Kind kind) {
        boolean halves = kind == ReportFiles.Kind.PDF;
        LocalDate day = equipment.day();
        Report.Builder report = Report.titled(texts.get("inventory.card.paper", c.name()), lang).subtitle(texts.get("inventory.card.paper.day", formats.date(day)))
            .add(new Block.Fields(fields(c, day), 2));
        report.add(new Block.Heading(texts.get("inventory.stock"))).add(table(stockColumns(), stock(c, equipment), halves));
        List<Asset> assets = data.assets(c.id(), day);
        if (!assets.isEmpty()) {
            report.add(new Block.Heading(texts.get("inventory.assets"))).add(table(assetColumns(), assets(assets, day), halves));
        }
        return report.note(texts.get("inventory.paper.made", formats.date(LocalDate.now()))).sign(texts.get("inventory.sign.keeper"), "").sign(texts.get("inventory.sign.checker"), "")
            .sign(texts.get("inventory.sign.day"), "").layout(Report.Layout.PORTRAIT).onePage().build();
    }

    private List<Block.Field> fields(Centre c, LocalDate day) {
        List<Block.Field> fields = new ArrayList<>();
        field(fields, "inventory.table.number", c.number());
        field(fields, "inventory.table.kind", texts.get(c.kind().label()));
        field(fields, "inventory.card.division", c.place().divisionCode() == null ? null : Divisions.get().path(c.place().divisionCode()));
        field(fields, "inventory.card.opened", c.place().openedOn() == null ? null : formats.date(c.place().openedOn()));
        field(fields, "inventory.fact.keeper", CentreSide.keeper(c));
        field(fields, "inventory.fact.hours", c.hours());
        field(fields, "inventory.card.area", c.indoorArea() == null ? null : formats.number(c.indoorArea()));
        field(fields, "inventory.haves", texts.get("inventory.haves.note", c.havesOn(day), Have.values().length));
        return fields;
    }

    private void field(List<Block.Field> fields, String key, String value) {
        fields.add(Block.Field.of(texts.get(key), value == null ? ReportCell.BLANK : ReportCell.text(value)));
    }

    /** The first half of many rows at the left, the second at the right. */
    private static Block table(List<Column> columns, List<List<ReportCell>> rows, boolean halves) {
        if (!halves || rows.size() <= BELOW) {
            return new Block.Table(columns, rows.stream().map(r -> ReportRow.of(r.toArray(ReportCell[]::new))).toList());
        }
        // half a page is too narrow for the third column as well: the standard, which the gap tells, and the model
        List<Column> shown = Stream.concat(columns.stream().limit(LEFT_OUT), columns.stream().skip(LEFT_OUT + 1)).toList();
        int half = (rows.size() + 1) / 2;
        List<ReportRow> both = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<ReportCell> right = half + i < rows.size() ? rows.get(half + i) : Collections.nCopies(columns.size(), ReportCell.BLANK);
            both.add(ReportRow.of(Stream.of(rows.get(i), right).flatMap(r -> Stream.concat(r.stream().limit(LEFT_OUT), r.stream().skip(LEFT_OUT + 1))).toArray(ReportCell[]::new)));
        }
        return new Block.Table(Stream.concat(shown.stream(), shown.stream()).toList(), both);
    }

    private List<List<ReportCell>> stock(Centre c, Equipment equipment) {
        List<List<ReportCell>> rows = new ArrayList<>();
        for (Item item : equipment.items()) {
            long standard = equipment.standard(c.kind(), item);
            if (standard > 0 || equipment.have(c, item) > 0) {
                long gap = equipment.gap(c, item);
                rows.add(List.of(ReportCell.text(item.name()), ReportCell.text(item.unit()), standard == 0 ? ReportCell.BLANK : ReportCell.number(standard),
                    ReportCell.number(equipment.have(c, item)), gap == 0 ? ReportCell.BLANK : ReportCell.number(gap), ReportCell.BLANK));
            }
        }
        return rows;
    }

    private List<Column> stockColumns() {
        return List.of(Column.text(texts.get("inventory.table.item"), 24), Column.centred(texts.get("inventory.table.unit"), 6),
            Column.number(texts.get("inventory.table.standard"), 9), Column.number(texts.get("inventory.table.have"), 9), Column.number(texts.get("inventory.table.gap"), 9),
            Column.centred(texts.get("inventory.card.checked"), 11));
    }

    private List<List<ReportCell>> assets(List<Asset> assets, LocalDate day) {
        return assets.stream().map(a -> List.of(ReportCell.text(a.tag()), ReportCell.text(String.valueOf(data.records().name(a.itemId()))),
            a.model() == null ? ReportCell.BLANK : ReportCell.text(a.model()), ReportCell.text(texts.get(data.condition(a, day).label())),
            a.person() == null ? ReportCell.BLANK : ReportCell.text(PersonalText.masked(a.person())), ReportCell.BLANK)).toList();
    }

    private List<Column> assetColumns() {
        return List.of(Column.text(texts.get("inventory.table.tag"), 18), Column.text(texts.get("inventory.table.item"), 14),
            Column.text(texts.get("inventory.table.model"), 16), Column.centred(texts.get("inventory.table.condition"), 8), Column.centred(texts.get("inventory.table.person"), 9),
            Column.centred(texts.get("inventory.card.checked"), 12));
    }
}
