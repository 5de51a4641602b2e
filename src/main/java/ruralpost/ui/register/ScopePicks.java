package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ruralpost.document.FigureScope;
import ruralpost.document.FigureScope.Kind;
import ruralpost.pinyin.Pinyin;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.place.Divisions;
import ruralpost.place.Place;
import ruralpost.sales.Contract;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickWords;
import ruralpost.ui.text.UiTexts;

/** What a reported figure can speak of: the whole country, divisions, places, channels, buyers; any other name as a buyer's. */
final class ScopePicks {

    private static final int MOST = 200;
    private static final int PARTS = 5;
    private static final int NAME = 200;
    private static final FigureScope COUNTRY = new FigureScope(Kind.COUNTRY, null, null, null, "中国");

    private final UiTexts texts;
    private final Supplier<RegisterData> data;
    private final Picks picks;

    ScopePicks(RegisterContext context, Picks picks) {
        this.texts = context.texts();
        this.data = context.data();
        this.picks = picks;
    }

    /** How the form names, keeps and reads them. */
    PickWords<FigureScope> words() {
        return new PickWords<>(this::name, ScopePicks::write, ScopePicks::read, "register.figure.scopes.buyer", text -> buyer(text.substring(0, Math.min(NAME, text.length()))));
    }

    List<Pick<FigureScope>> find(String text) {
        List<Pick<FigureScope>> found = new ArrayList<>();
        PinyinMatcher.search(text, List.of(COUNTRY), c -> Searchable.of("全国", List.of("中国", "Whole country", "China")), 1).forEach(h -> add(found, COUNTRY, "", ""));
        picks.places().find().apply(text).forEach(p -> add(found, place(p.value()), p.found(), p.meta()));
        picks.channels().find().apply(text).forEach(p -> add(found, new FigureScope(Kind.CHANNEL, null, p.value(), null, p.name()), p.found(), p.meta()));
        PinyinMatcher.search(text, buyers(), b -> Searchable.of(b, List.of()), MOST).forEach(h -> add(found, buyer(h.item()), Pinyin.of(h.item()).initials(), ""));
        picks.divisions().find().apply(text).forEach(p -> add(found, new FigureScope(Kind.DIVISION, null, null, p.value(),
            Divisions.get().find(p.value()).orElseThrow().name()), p.found(), p.meta()));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private void add(List<Pick<FigureScope>> found, FigureScope scope, String initials, String meta) {
        String kind = texts.now(scope.kind().label());
        found.add(new Pick<>(scope, name(scope), initials, meta.isEmpty() || scope.kind() == Kind.DIVISION ? kind : kind + "  " + meta));
    }

    private FigureScope place(long id) {
        Place place = data.get().lists().places().stream().filter(p -> p.stamp().id() == id).findFirst().orElseThrow();
        return new FigureScope(Kind.PLACE, id, null, place.divisionCode(), place.name());
    }

    private static FigureScope buyer(String name) {
        return new FigureScope(Kind.BUYER, null, null, null, name);
    }

    private List<String> buyers() {
        RegisterData now = data.get();
        return now.computed("buyers of figures", () -> {
            Set<String> names = new LinkedHashSet<>();
            now.lists().figures().forEach(f -> f.scopes().stream().filter(s -> s.kind() == Kind.BUYER).forEach(s -> names.add(s.name())));
            now.lists().contracts().stream().map(Contract::buyer).filter(b -> b != null).forEach(names::add);
            return List.copyOf(names);
        });
    }

    private String name(FigureScope s) {
        return switch (s.kind()) {
            case COUNTRY -> texts.now(s.kind().label());
            case DIVISION -> s.divisionCode() == null ? s.name() : Divisions.get().path(s.divisionCode());
            case PLACE, CHANNEL -> {
                String known = data.get().name(s.kind() == Kind.PLACE ? s.placeId() : s.channelId());
                yield known == null ? s.name() : known;
            }
            case BUYER -> s.name();
        };
    }

    private static String write(FigureScope s) {
        return String.join("\t", s.kind().code(), text(s.placeId()), text(s.channelId()), text(s.divisionCode()), s.name());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Null where a draft of another version holds something else. */
    private static FigureScope read(String line) {
        String[] parts = line.split("\t", PARTS);
        try {
            return parts.length < PARTS ? null : new FigureScope(Kind.ofCode(parts[0]), id(parts[1]), id(parts[2]), parts[3].isEmpty() ? null : parts[3], parts[4]);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Long id(String text) {
        return text.isEmpty() ? null : Long.valueOf(text);
    }
}
