package ruralpost.ui.sales.board;

import ruralpost.document.FigureTexts;
import ruralpost.document.QuotedDollars;
import ruralpost.document.ReportedFigure;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Formats;
import ruralpost.value.Scale;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** A reported figure in the user's language. */
final class FigureLines {

    private final Lang lang;
    private final Texts texts;
    private final Formats formats;
    private final FigureTexts words;

    FigureLines(Lang lang) {
        this.lang = lang;
        this.texts = Texts.of(lang);
        this.formats = Formats.of(lang);
        this.words = new FigureTexts(texts);
    }

    FigureTexts words() {
        return words;
    }

    /** The bound's mark; empty when exact. */
    String mark(ReportedFigure f) {
        return f.bound().mark(lang);
    }

    /** The value with its unit, large amounts of yuan in 万 and 亿 or their English words, with every digit that the document gives. */
    String value(ReportedFigure f) {
        boolean yuan = Units.find(f.unit()).filter(Units.YUAN::equals).isPresent();
        if (yuan) {
            Scale scale = Scale.forMax(lang, f.value(), Units.YUAN.name(lang));
            String number = formats.number(scale.apply(f.value()).stripTrailingZeros());
            return lang == Lang.ZH ? number + scale.unit() : number + " " + scale.unit();
        }
        String unit = Units.find(f.unit()).map((Unit u) -> formats.unit(u, f.value())).orElse(f.unit());
        boolean percent = unit.equals("%");
        return formats.number(f.value()) + (percent ? "" : " ") + unit;
    }

    /** The exact value with its unit. */
    String exact(ReportedFigure f) {
        return formats.number(f.value()) + " " + words.unit(f);
    }

    /** What the document quotes in dollars; empty when it quotes none. */
    String dollars(ReportedFigure f) {
        QuotedDollars usd = f.dollars();
        if (usd == null) {
            return "";
        }
        Scale scale = Scale.forMax(lang, usd.amount(), texts.get("sales.board.figures.dollar"));
        String number = formats.number(scale.apply(usd.amount()).stripTrailingZeros());
        return texts.get("sales.board.figures.quoted", formats.bounded(usd.bound(), lang == Lang.ZH ? number + scale.unit() : number + " " + scale.unit()));
    }

    /** The days that it speaks of. */
    String period(ReportedFigure f) {
        return f.when().period().label(lang);
    }
}
