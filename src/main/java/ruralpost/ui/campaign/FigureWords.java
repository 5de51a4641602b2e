package ruralpost.ui.campaign;

import java.util.ArrayList;
import java.util.List;
import ruralpost.campaign.AdoptionCurve;
import ruralpost.campaign.CampaignFile;
import ruralpost.campaign.HeadGroup;
import ruralpost.document.FigureTexts;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Bound;
import ruralpost.value.Formats;
import ruralpost.value.Money;
import ruralpost.value.Scale;
import ruralpost.value.Units;

/** Reported figures and sums of a campaign in a few words. */
final class FigureWords {

    private final Lang lang;
    private final Texts texts;
    private final Formats formats;
    private final FigureTexts figures;

    FigureWords(Lang lang) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.figures = new FigureTexts(texts);
    }

    /** Number and unit without the bound, exactly as reported: 1,697,000 元. */
    String exact(ReportedFigure f) {
        return f.unit().equals("percent") ? formats.number(f.value()) + "%" : formats.number(f.value()) + " "
            + Units.find(f.unit()).map(u -> formats.unit(u, f.value())).orElse(figures.unit(f));
    }

    /** The bound's mark; empty when exact. */
    String mark(Bound bound) {
        return bound.mark(lang);
    }

    /** What is measured. */
    String measure(ReportedFigure f) {
        return figures.measure(f);
    }

    /** The dollars that the paper quotes; null when it quotes none. */
    String dollars(ReportedFigure f) {
        return f.dollars() == null ? null : texts.get("campaign.figure.dollars", formats.bounded(f.dollars().bound(), formats.dollars(f.dollars().amount(), 0)));
    }

    /** With the bound, money in its scale: 超4,060 棵, 169.7万元. */
    String brief(ReportedFigure f) {
        boolean money = Units.YUAN.code().equals(f.unit());
        return formats.bounded(f.bound(), money ? scaled(Money.ofYuan(f.value())) : exact(f));
    }

    /** As many decimals as it takes: what a paper states is not rounded. */
    private String scaled(Money money) {
        Scale scale = Scale.forMoney(lang, money);
        return formats.number(scale.apply(money)) + (lang == Lang.ZH && scale.exponent() > 0 ? "" : " ") + scale.unit();
    }

    /**
     * The third line of a campaign in the list: what was entered, else what papers report; of two figures that nobody could tell apart one with its words. Money,
     * units and adopters stand together, the days left above them; units of several adoptions are different things and are not added up.
     */
    String line(CampaignFile c, List<ReportedFigure> reported) {
        List<String> parts = new ArrayList<>();
        if (c.raised() != null) {
            parts.add(formats.scaled(c.raised(), lang == Lang.ZH ? 1 : 3));
            c.adoptions().stream().filter(a -> c.adoptions().size() == 1 && a.units() != null).forEach(a -> parts.add(AdoptionCurve.total(a, AdoptionCurve.Measure.UNITS, lang)));
            if (c.supporters() != null) {
                parts.add(texts.get("campaign.people", formats.integer(c.supporters())));
            }
        } else {
            if (c.trained() != null) {
                parts.add(texts.get("campaign.line.trained", formats.integer(c.trained())));
            }
            if (c.persons(HeadGroup.CHILD) != null) {
                parts.add(texts.get("campaign.line.children", formats.integer(c.persons(HeadGroup.CHILD))));
            }
            if (parts.isEmpty()) {
                boolean alike = reported.size() > 1 && reported.get(0).unit().equals(reported.get(1).unit());
                reported.stream().limit(alike ? 1 : 2).forEach(f -> parts.add(alike ? brief(f) + " " + measure(f) : brief(f)));
            }
        }
        return String.join("  ", parts);
    }
}
