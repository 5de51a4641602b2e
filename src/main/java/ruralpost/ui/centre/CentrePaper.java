package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import ruralpost.report.ReportRow;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.PersonalText;

/** A centre's card on A4 with its inventory for signing. Persons are masked; children served are left out. */
final class CentrePaper {

    private final Texts texts;
    private final Formats formats;
    private final Lang lang;
    private final CentreData data;

    CentrePaper(Lang lang, CentreData data) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.data = data;
    }

    /** The report on a centre at the end of a day. */
    Report of(Centre c, Equipment equipment) {
        LocalDate day = equipment.day();
        Report.Builder report = Report.titled(texts.get("inventory.card.paper", c.name()), lang).subtitle(texts.get("inventory.card.paper.day", formats.date(day)))
            .add(new Block.Fields(fields(c, day), 2));
        report.add(new Block.Heading(texts.get("inventory.stock"))).add(stock(c, equipment));
        List<Asset> assets = data.assets(c.id(), day);
        if (!assets.isEmpty()) {
            report.add(new Block.Heading(texts.get("inventory.assets"))).add(assets(assets, day));
        }
        return report.note(texts.get("inventory.paper.made", formats.date(LocalDate.now()))).sign(texts.get("inventory.sign.keeper"), "").sign(texts.get("inventory.sign.checker"), "")
            .sign(texts.get("inventory.sign.day"), "").layout(Report.Layout.PORTRAIT).build();
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

    private Block stock(Centre c, Equipment equipment) {
        List<ReportRow> rows = new ArrayList<>();
        for (Item item : equipment.items()) {
            long standard = equipment.standard(c.kind(), item);
            if (standard > 0 || equipment.have(c, item) > 0) {
                long gap = equipment.gap(c, item);
                rows.add(ReportRow.of(ReportCell.text(item.name()), ReportCell.text(item.unit()), standard == 0 ? ReportCell.BLANK : ReportCell.number(standard),
                    ReportCell.number(equipment.have(c, item)), gap == 0 ? ReportCell.BLANK : ReportCell.number(gap), ReportCell.BLANK));
            }
        }
        return new Block.Table(List.of(Column.text(texts.get("inventory.table.item"), 22), Column.centred(texts.get("inventory.table.unit"), 7),
            Column.number(texts.get("inventory.table.standard"), 9), Column.number(texts.get("inventory.table.have"), 9), Column.number(texts.get("inventory.table.gap"), 9),
            Column.centred(texts.get("inventory.card.checked"), 14)), rows);
    }

    private Block assets(List<Asset> assets, LocalDate day) {
        List<ReportRow> rows = assets.stream().map(a -> ReportRow.of(ReportCell.text(a.tag()), ReportCell.text(String.valueOf(data.records().name(a.itemId()))),
            a.model() == null ? ReportCell.BLANK : ReportCell.text(a.model()), ReportCell.text(texts.get(data.condition(a, day).label())),
            a.person() == null ? ReportCell.BLANK : ReportCell.text(PersonalText.masked(a.person())), ReportCell.BLANK)).toList();
        return new Block.Table(List.of(Column.text(texts.get("inventory.table.tag"), 18), Column.text(texts.get("inventory.table.item"), 14),
            Column.text(texts.get("inventory.table.model"), 16), Column.centred(texts.get("inventory.table.condition"), 8), Column.centred(texts.get("inventory.table.person"), 9),
            Column.centred(texts.get("inventory.card.checked"), 12)), rows);
    }
}
