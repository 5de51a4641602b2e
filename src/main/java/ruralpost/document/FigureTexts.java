package ruralpost.document;

import java.util.List;
import java.util.Optional;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/**
 * Figures and documents in the user's language. The public figures and their documents are kept in the words of their English
 * sources and have a Chinese rendering; whatever the user entered or changed is shown as it stands.
 */
public final class FigureTexts {

    private final Texts texts;
    private final Texts sourceTexts = Texts.of(Lang.EN);

    /** @param texts the user's language */
    public FigureTexts(Texts texts) {
        this.texts = texts;
    }

    /** What is measured. */
    public String measure(ReportedFigure f) {
        return rendered("document.figure." + f.code(), f.measure());
    }

    /** Whom or what it speaks of. */
    public String scope(ReportedFigure f) {
        return rendered("document.figure." + f.code() + ".place", f.scopeText());
    }

    /** The note; null when there is none. */
    public String note(ReportedFigure f) {
        return rendered("document.figure." + f.code() + ".note", f.note());
    }

    /** The unit's name; English: as for several. */
    public String unit(ReportedFigure f) {
        Optional<Unit> unit = Units.find(f.unit());
        return unit.map(u -> u.name(texts.lang())).orElse(f.unit());
    }

    /** A document's title. */
    public String title(Document d) {
        return rendered("document.source." + d.sourceKey() + ".title", d.title());
    }

    /** A document's issuer; null when not stated. */
    public String issuer(Document d) {
        return rendered("document.source." + d.sourceKey() + ".issuer", d.issuer());
    }

    /** A document's parties. */
    public List<String> parties(Document d) {
        return DocumentStore.parties(rendered("document.source." + d.sourceKey() + ".parties", DocumentStore.joined(d.parties())));
    }

    /** The text of that key, if the stored text is still the English one; the sources' capitals aside. */
    private String rendered(String key, String stored) {
        return stored != null && sourceTexts.has(key) && sourceTexts.get(key).equalsIgnoreCase(stored) ? texts.get(key) : stored;
    }
}
