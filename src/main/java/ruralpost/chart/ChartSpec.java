package ruralpost.chart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import ruralpost.text.Lang;

/**
 * What a chart says, as plain data: made by an area, drawn by the screen, the picture and later other writers, which therefore
 * cannot disagree. All texts are ready to show, in the language of the chart.
 *
 * @param name   stable technical name such as "sales-trend", used for file names; never null
 * @param title  short name of what is shown, never null
 * @param unit   named once beside the title, such as 万元; empty when the values carry none (percent)
 * @param body   the kind of chart and its values, never null
 * @param chosen keys of the categories that filter the linked charts; the others are dimmed; never null, usually empty
 * @param notes  sentences under the picture (bounds, parts left out), never null
 * @param source the source line under a picture, empty for none
 * @param lang   language of the texts, for the few words that the renderers add themselves
 */
public record ChartSpec(String name, String title, String unit, ChartBody body, Set<String> chosen, List<String> notes,
                        String source, Lang lang) {

    /** Copies the collections. */
    public ChartSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(lang, "lang");
        chosen = Set.copyOf(chosen);
        notes = List.copyOf(notes);
    }

    /** A chart without choice, notes and source; add them with the {@code with} methods. */
    public static ChartSpec of(String name, String title, String unit, ChartBody body, Lang lang) {
        return new ChartSpec(name, title, unit, body, Set.of(), List.of(), "", lang);
    }

    /** The same chart with other chosen categories. */
    public ChartSpec withChosen(Set<String> keys) {
        return new ChartSpec(name, title, unit, body, keys, notes, source, lang);
    }

    /** The same chart with these sentences under the picture. */
    public ChartSpec withNotes(List<String> sentences) {
        return new ChartSpec(name, title, unit, body, chosen, sentences, source, lang);
    }

    /** The same chart with a source line. */
    public ChartSpec withSource(String line) {
        return new ChartSpec(name, title, unit, body, chosen, notes, line, lang);
    }
}
