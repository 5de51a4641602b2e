package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ruralpost.pinyin.Pinyin;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Reading;
import ruralpost.pinyin.Searchable;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.text.Message;
import ruralpost.ui.form.Pick;
import ruralpost.ui.form.PickSource;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Unit;
import ruralpost.value.Units;

/** Where the pick fields of the forms find their records: in memory, by Chinese, pinyin and initials. */
final class Picks {

    private static final int MOST = 200;

    private final UiTexts texts;
    private final java.util.function.Supplier<RegisterData> data;

    Picks(RegisterContext context) {
        this.texts = context.texts();
        this.data = context.data();
    }

    /** A record that can be picked. */
    private record Option(long id, String name, String meta, Searchable names) {
    }

    PickSource<Long> products() {
        return source("products", d -> d.lists().products().stream()
            .map(p -> option(p.stamp().id(), p.name(), p.category() == null ? "" : p.category(), p.aliases())).toList());
    }

    PickSource<Long> channels() {
        return source("channels", d -> d.lists().channels().stream().map(c -> option(c.stamp().id(), c.name(), now(c.kind().label()), c.aliases())).toList());
    }

    PickSource<Long> places() {
        return source("places", d -> d.lists().places().stream()
            .map(p -> option(p.stamp().id(), p.name(), now(p.kind().label()) + where(p.divisionCode()), p.aliases())).toList());
    }

    PickSource<Long> offices() {
        return source("offices", d -> d.lists().offices().stream().map(o -> option(o.stamp().id(), o.fullName(), now(o.level().label()),
            o.shortName() == null ? List.of() : List.of(o.shortName()))).toList());
    }

    PickSource<Long> documents() {
        return source("documents", d -> d.lists().documents().stream().map(p -> option(p.stamp().id(), p.title(), now(p.kind().label()),
            List.of(new ruralpost.document.FigureTexts(ruralpost.text.Texts.of(texts.lang())).title(p)))).toList());
    }

    PickSource<Long> partners() {
        return source("partners", d -> d.lists().partners().stream().map(p -> option(p.stamp().id(), p.name(), now(p.kind().label()), p.aliases())).toList());
    }

    PickSource<Long> figures() {
        var words = new ruralpost.document.FigureTexts(ruralpost.text.Texts.of(texts.lang()));
        return source("figures", d -> d.lists().figures().stream().map(f -> option(f.stamp().id(), f.code() + " " + words.measure(f), f.when().text(), List.of(f.measure()))).toList());
    }

    PickSource<Long> campaigns() {
        return source("campaigns", d -> d.campaigns().campaigns().stream()
            .map(c -> option(c.stamp().id(), c.name(), c.period().label(texts.lang()), c.series() == null ? List.of() : List.of(c.series()))).toList());
    }

    PickSource<Long> campaignKinds() {
        return source("campaign kinds", d -> d.campaigns().kinds().stream()
            .map(k -> option(k.stamp().id(), k.label(texts.lang()), "", k.nameEn() == null ? List.of() : List.of(k.name(), k.nameEn()))).toList());
    }

    PickSource<Long> activities() {
        return source("activities", d -> d.campaigns().activities().stream().map(a -> option(a.stamp().id(), a.name(), a.heldOn().toString(), List.of())).toList());
    }

    PickSource<Long> adoptions() {
        return source("adoptions", d -> d.campaigns().adoptions().stream().map(a -> option(a.stamp().id(), a.name(), a.period().label(texts.lang()), List.of())).toList());
    }

    PickSource<Long> visits() {
        return source("visits", d -> d.campaigns().visits().stream().map(v -> option(v.stamp().id(), v.delegation(), v.on().toString(), List.of())).toList());
    }

    /** @param assets only those kept one by one */
    PickSource<Long> items(boolean assets) {
        return source(assets ? "asset items" : "items", d -> d.goods().items().stream().filter(i -> !assets || i.isAsset())
            .map(i -> option(i.stamp().id(), i.name(), now(i.kind().label()) + "  " + i.unit(), words(i.aliases(), i.code()))).toList());
    }

    PickSource<Long> centres() {
        return source("centres", d -> d.goods().book().centres().stream().map(c -> option(c.id(), c.name(), (c.number() == null ? "" : c.number()) + where(c.place().divisionCode()),
            words(c.place().aliases(), c.number()))).toList());
    }

    PickSource<Long> fundings() {
        return source("fundings", d -> d.goods().book().fundings().stream().map(f -> option(f.stamp().id(), f.name(), f.period().label(texts.lang()), List.of())).toList());
    }

    PickSource<Long> purchases() {
        return source("purchases", d -> d.goods().book().purchases().stream().map(p -> option(p.stamp().id(), p.name(), p.boughtOn().toString(), words(List.of(), p.invoice()))).toList());
    }

    private static List<String> words(List<String> aliases, String number) {
        List<String> words = new ArrayList<>(aliases);
        if (number != null) {
            words.add(number);
        }
        return words;
    }

    PickSource<Unit> units() {
        return PickSource.of(text -> PinyinMatcher.search(text, Units.all(), u -> Searchable.of(u.zh(), List.of(u.en(), u.plural(), u.code())), MOST).stream()
            .map(h -> new Pick<>(h.item(), h.item().name(texts.lang()), reading(h.item().zh()), h.item().code())).toList());
    }

    /** Divisions of any level: the ledger's own county and its townships first. */
    PickSource<String> divisions() {
        return PickSource.of(text -> {
            List<Division> found = new ArrayList<>();
            Divisions all = Divisions.get();
            String own = Integer.toString(data.get().lists().county());
            List<Division> near = new ArrayList<>(all.children(own));
            all.find(own).ifPresent(near::addFirst);
            PinyinMatcher.search(text, near, d -> Searchable.of(d.name(), d.shortName()), MOST).forEach(h -> found.add(h.item()));
            for (Division.Level level : List.of(Division.Level.COUNTY, Division.Level.PREFECTURE, Division.Level.PROVINCE, Division.Level.TOWNSHIP)) {
                boolean far = level == Division.Level.TOWNSHIP;
                if (!text.isEmpty() && (!far || text.length() > 1)) {
                    all.search(text, level, far ? 20 : MOST).stream().filter(d -> !found.contains(d)).forEach(found::add);
                }
            }
            List<Pick<String>> picks = new ArrayList<>();
            all.line(text).stream().reduce((above, last) -> last).ifPresent(d -> picks.add(pick(d)));
            found.stream().limit(MOST).map(Picks::pick).filter(p -> !picks.contains(p)).forEach(picks::add);
            // a whole path, as it stands in the field, names its division
            if (picks.isEmpty() && text.indexOf(' ') > 0) {
                String last = text.substring(text.lastIndexOf(' ') + 1);
                for (Division.Level level : Division.Level.values()) {
                    all.named(last, level).stream().map(Picks::pick).filter(p -> p.name().equals(text)).forEach(picks::add);
                }
            }
            return picks;
        });
    }

    private static Pick<String> pick(Division d) {
        return new Pick<>(d.code(), Divisions.get().path(d.code()), reading(d.name()), d.gbCode());
    }

    private PickSource<Long> source(String key, Function<RegisterData, List<Option>> options) {
        return PickSource.of(text -> {
            RegisterData now = data.get();
            List<Option> all = now.computed(key + texts.lang(), () -> options.apply(now));
            return PinyinMatcher.search(text, all, Option::names, MOST).stream()
                .map(h -> new Pick<>(h.item().id(), h.item().name(), reading(h.item().name()), h.item().meta())).toList();
        });
    }

    private static Option option(long id, String name, String meta, List<String> aliases) {
        return new Option(id, name, meta, Searchable.of(name, aliases));
    }

    private static String reading(String name) {
        Reading reading = Pinyin.of(name);
        return reading.initials();
    }

    private static String where(String divisionCode) {
        return divisionCode == null ? "" : "  " + Divisions.get().find(divisionCode).map(Division::shortName).orElse(divisionCode);
    }

    private String now(Message message) {
        return texts.now(message);
    }
}
