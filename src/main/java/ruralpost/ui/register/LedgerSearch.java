package ruralpost.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import ruralpost.app.AppContext;
import ruralpost.pinyin.Match;
import ruralpost.pinyin.MatchRank;
import ruralpost.pinyin.PinyinMatcher;
import ruralpost.pinyin.Searchable;
import ruralpost.place.Division;
import ruralpost.place.Divisions;
import ruralpost.sales.Sale;
import ruralpost.text.Lang;
import ruralpost.text.Message;
import ruralpost.ui.SearchSource;
import ruralpost.ui.task.Progress;

/** Search over everything in the ledger: all registers, the administrative divisions, and sales by the number of their paper. */
public final class LedgerSearch implements SearchSource {

    private static final int EACH = 5;
    private static final int BEST = 2;
    private static final int OTHERS = 2;
    private static final int MOST = 12;
    private static final int SHORTEST_NUMBER = 3;

    private final AppContext app;
    private final Supplier<Lang> lang;
    private final List<Register<?>> registers;
    private final Opening opening;
    private Prepared prepared;

    /** What opens a found thing; called on the JavaFX thread. */
    public interface Opening {
        /** A record in its register. */
        void record(String register, long id);

        /** The places of a division. */
        void division(Division division);

        /** A sale. */
        void sale(long id);
    }

    private record Prepared(long set, RegisterData data, List<List<? extends Row<?>>> rows) {
    }

    private record Ranked(Match best, Group group) {
    }

    /** @param lang the language shown */
    public LedgerSearch(AppContext app, Supplier<Lang> lang, List<Register<?>> registers, Opening opening) {
        this.app = app;
        this.lang = lang;
        this.registers = List.copyOf(registers);
        this.opening = opening;
    }

    @Override
    public List<Group> find(String text, Progress progress) {
        Prepared p = prepared();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < registers.size(); i++) {
            progress.check();
            records(text, registers.get(i), p, i, ranked);
        }
        ranked.sort(Comparator.comparing(r -> r.best().rank()));
        List<Group> groups = shortened(ranked.stream().map(Ranked::group).toList());
        progress.check();
        sales(text, p.data(), groups);
        divisions(text, groups);
        return groups;
    }

    /** The list must fit under the field: the groups that answer best show more than the others. */
    private static List<Group> shortened(List<Group> groups) {
        List<Group> shorter = new ArrayList<>();
        int left = MOST;
        for (Group g : groups) {
            int shown = Math.min(Math.min(left, shorter.size() < BEST ? EACH : OTHERS), g.hits().size());
            if (shown > 0) {
                shorter.add(new Group(g.title(), g.icon(), g.hits().subList(0, shown)));
                left -= shown;
            }
        }
        return shorter;
    }

    private synchronized Prepared prepared() {
        long set = app.ledger().lastSet();
        if (prepared == null || prepared.set() != set) {
            RegisterData data = RegisterData.read(app);
            List<List<? extends Row<?>>> rows = new ArrayList<>();
            registers.forEach(r -> rows.add(rows(r, data)));
            prepared = new Prepared(set, data, rows);
        }
        return prepared;
    }

    private static <T> List<Row<T>> rows(Register<T> register, RegisterData data) {
        return Row.of(register, data).stream().filter(r -> !register.foundElsewhere(r.record(), data)).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void records(String text, Register<T> register, Prepared p, int index, List<Ranked> into) {
        List<Row<T>> rows = (List<Row<T>>) p.rows().get(index);
        List<PinyinMatcher.Hit<Row<T>>> found = PinyinMatcher.search(text, rows, Row::own, EACH);
        if (!found.isEmpty()) {
            List<Hit> hits = found.stream().map(h -> new Hit(register.title(h.item().record(), p.data(), lang.get()),
                register.meta(h.item().record(), p.data(), lang.get()), () -> opening.record(register.id(), h.item().id()))).toList();
            into.add(new Ranked(found.getFirst().match(), new Group(register.title(), register.icon(), hits)));
        }
    }

    private void sales(String text, RegisterData data, List<Group> groups) {
        boolean number = text.length() >= SHORTEST_NUMBER && text.chars().anyMatch(Character::isDigit);
        List<Sale> sales = number ? app.sales().byDocNumber(text, EACH) : List.of();
        if (!sales.isEmpty()) {
            groups.addFirst(new Group(Message.of("register.search.sales"), "fth-shopping-cart", sales.stream().map(s -> new Hit(s.docNumber(),
                data.name(s.productId()) + "  " + s.period().to(), () -> opening.sale(s.stamp().id()))).toList()));
        }
    }

    /** The ledger's own county with what is above and below it first; elsewhere counties and larger only, the other townships would bury everything. */
    private void divisions(String text, List<Group> groups) {
        Divisions all = Divisions.get();
        String own = Integer.toString(app.ledger().info().county());
        List<Division> near = new ArrayList<>(all.line(own).reversed());
        near.addAll(all.children(own));
        Set<Division> found = new LinkedHashSet<>();
        PinyinMatcher.search(text, near, d -> Searchable.of(d.name(), d.shortName()), EACH).stream()
            .filter(h -> h.match().rank() != MatchRank.INFIX).forEach(h -> found.add(h.item()));
        for (Division.Level level : List.of(Division.Level.COUNTY, Division.Level.PREFECTURE, Division.Level.PROVINCE)) {
            found.addAll(all.search(text, level, EACH));
        }
        if (!found.isEmpty()) {
            groups.add(new Group(Message.of("register.search.divisions"), "fth-map", found.stream().limit(groups.isEmpty() ? MOST : OTHERS)
                .map(d -> new Hit(d.name(), (all.parentPath(d.code()) + "  " + d.gbCode()).strip(), () -> opening.division(d))).toList()));
        }
    }
}
