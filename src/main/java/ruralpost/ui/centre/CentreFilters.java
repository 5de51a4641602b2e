package ruralpost.ui.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import ruralpost.centre.CentreKind;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.ui.part.WordBox;
import ruralpost.ui.text.UiTexts;

/** The boxes by which centres are filtered: township, kind, open or closed, what is to be done. */
final class CentreFilters {

    private final WordBox<Optional<String>> townships;
    private final WordBox<Optional<CentreKind>> kinds;
    private final WordBox<CentreFilter.State> states;
    private final WordBox<CentreFilter.Need> needs;
    private boolean quiet;

    /** @param prefix begins the ids of the boxes @param changed called when another filter is chosen */
    CentreFilters(UiTexts texts, String prefix, Runnable changed) {
        townships = new WordBox<>(texts, List.of(Optional.empty()), t -> t.orElse(texts.now("inventory.filter.townships")), "inventory.filter.township");
        List<Optional<CentreKind>> all = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(CentreKind.values()).forEach(k -> all.add(Optional.of(k)));
        kinds = new WordBox<>(texts, all, k -> k.map(kind -> texts.now(kind.label())).orElse(texts.now("inventory.filter.kinds")), "inventory.filter.kind");
        states = new WordBox<>(texts, List.of(CentreFilter.State.values()), s -> texts.now("inventory.filter.state." + word(s)), "inventory.filter.state");
        needs = new WordBox<>(texts, List.of(CentreFilter.Need.values()), n -> texts.now("inventory.filter.need." + word(n)), "inventory.filter.need");
        townships.setId(prefix + "-township");
        kinds.setId(prefix + "-kind");
        states.setId(prefix + "-state");
        needs.setId(prefix + "-need");
        for (ComboBox<?> box : boxes()) {
            box.getSelectionModel().selectFirst();
            box.valueProperty().addListener((o, was, now) -> {
                if (!quiet && now != null) {
                    changed.run();
                }
            });
        }
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** The boxes, in order. */
    List<ComboBox<?>> boxes() {
        return List.of(townships, kinds, states, needs);
    }

    /** The same as nodes. */
    List<Node> nodes() {
        return List.copyOf(boxes());
    }

    /** Offers the townships of these centres. */
    void show(List<CentreLine> lines) {
        List<Optional<String>> codes = new ArrayList<>(List.of(Optional.empty()));
        lines.stream().map(CentreLine::township).filter(Objects::nonNull).distinct().sorted().forEach(c -> codes.add(Optional.of(c)));
        if (!townships.getItems().equals(codes)) {
            Optional<String> before = townships.getValue();
            quiet = true;
            townships.getItems().setAll(codes);
            townships.setValue(codes.contains(before) ? before : codes.getFirst());
            quiet = false;
        }
    }

    /** What is chosen. */
    CentreFilter filter() {
        return new CentreFilter(townships.getValue() == null ? null : townships.getValue().orElse(null), kinds.getValue().orElse(null), states.getValue(), needs.getValue());
    }

    /** Shows all centres. */
    void clear() {
        boxes().forEach(b -> b.getSelectionModel().selectFirst());
    }

    /** The centres that are chosen and found. @param text what is searched for; blank for anything */
    List<CentreLine> found(List<CentreLine> lines, String text, LocalDate today) {
        CentreFilter filter = filter();
        List<CentreLine> found = text.isBlank() ? lines
            : PinyinMatcher.search(text.strip(), lines, CentreLine::names, Integer.MAX_VALUE).stream().map(PinyinMatcher.Hit::item).toList();
        return found.stream().filter(l -> filter.takes(l, today)).toList();
    }
}
