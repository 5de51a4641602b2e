package ruralpost.campaign.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ruralpost.campaign.Activity;
import ruralpost.campaign.Campaign;
import ruralpost.campaign.CampaignFile;
import ruralpost.report.Block;
import ruralpost.report.Report;
import ruralpost.report.ReportCell;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.ExchangeRate;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Units;

/** Words and cells that papers of campaigns share. */
final class PaperWords {

    private final PaperFacts facts;
    private final Lang lang;
    private final Texts texts;
    private final Formats formats;

    PaperWords(PaperFacts facts, Lang lang) {
        this.facts = facts;
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
    }

    Lang lang() {
        return lang;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String t(String key, Object... args) {
        return texts.get(key, args);
    }

    /** A whole number; blank for null. */
    ReportCell count(Long number) {
        return number == null ? ReportCell.BLANK : ReportCell.number(number);
    }

    /** A count of persons, or the word that stands for one that must not leave. */
    ReportCell count(Long number, boolean hidden) {
        return hidden && number != null ? ReportCell.text(hidden()) : count(number);
    }

    /** What stands for a count that must not leave. */
    String hidden() {
        return t("disclosure.hidden");
    }

    /** Yuan with two decimals; blank for null. */
    ReportCell yuan(Money money) {
        return money == null ? ReportCell.BLANK : ReportCell.number(money.toYuan(), 2, Bound.EXACT);
    }

    /** A unit as written after that number, in the paper's language where the program knows it; empty for null. */
    String unit(String unit, BigDecimal number) {
        return unit == null ? "" : Units.find(unit).map(u -> formats.unit(u, number)).orElse(unit);
    }

    /** The same after a count; as for several where the count is not stated. */
    String unit(String unit, Long count) {
        return unit(unit, count == null ? BigDecimal.ZERO : BigDecimal.valueOf(count));
    }

    /** Who published a rate; what the sample ledger says of its own rates is put into the paper's language. */
    String source(ExchangeRate rate) {
        String key = "paper.rate.source." + rate.on();
        Texts stored = Texts.of(Lang.ZH);
        return stored.has(key) && stored.get(key).equals(rate.source()) ? t(key) : rate.source();
    }

    /** Things one after the other. */
    String list(List<String> things) {
        return String.join(lang == Lang.ZH ? "、" : ", ", things);
    }

    /** The long form of a day. */
    String day(LocalDate day) {
        return formats.longDate(day);
    }

    /** Begins a paper about a campaign: title, the campaign below it, and who fills it in. */
    Report.Builder begin(String title, Campaign c) {
        String office = facts.name(c.officeId());
        return Report.titled(title, lang).left(t("paper.office", office.isEmpty() ? "__________________" : office)).layout(Report.Layout.PORTRAIT);
    }

    /** Where an activity was: its own place, else that of its campaign. */
    String place(Activity a, CampaignFile f) {
        return facts.name(a.placeId() == null ? f.campaign().placeId() : a.placeId());
    }

    /** Which activity a sheet to sign on is for, and what its loose pages bear. */
    Report.Builder about(Report.Builder paper, Activity a, CampaignFile f) {
        List<Block.Field> fields = new ArrayList<>(List.of(Block.Field.wide(t("paper.activity"), a.name(), 0)));
        if (!a.name().equals(f.campaign().name())) {
            fields.add(Block.Field.wide(t("paper.campaign"), f.campaign().name(), 0));
        }
        fields.add(Block.Field.of(t("paper.day"), ReportCell.text(day(a.heldOn()))));
        fields.add(Block.Field.of(t("paper.place"), ReportCell.text(place(a, f))));
        return paper.add(new Block.Fields(fields, 2)).running(a.heldOn() + "  " + a.name());
    }

    /** Says so where the activity is invented. */
    Report.Builder sample(Report.Builder paper, Activity a, CampaignFile f) {
        return a.sample() || f.campaign().sample() ? paper.note(t("paper.sample")) : paper;
    }

    /** A share in percent with one decimal; blank for null. */
    ReportCell percent(BigDecimal percent, Bound bound) {
        return ReportCell.percent(percent, 1, bound);
    }
}
