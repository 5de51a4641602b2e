package ruralpost.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import ruralpost.sheet.layout.TableLayout;
import ruralpost.sheet.words.ColumnUnit;
import ruralpost.sheet.words.HeaderTitle;

/** Finds columns over which two kinds of things stand, one below the other: 2021年5月 over 邮乐网 and 线下合同, each perhaps over 数量 and 金额. */
final class SpreadLevels {

    private final TitleMatcher matcher;
    private final SheetShape shape;
    private final TableLayout layout;
    private final ColumnSamples samples;
    private final KnownNames known;
    /** By column what its title says beside the measure, from top to bottom. */
    private final Map<Integer, List<String>> words = new LinkedHashMap<>();
    private final Map<Integer, String> periods = new LinkedHashMap<>();

    SpreadLevels(TitleMatcher matcher, TableLayout layout, ColumnSamples samples, KnownNames known) {
        this.matcher = matcher;
        this.shape = matcher.shape();
        this.layout = layout;
        this.samples = samples;
        this.known = known;
    }

    /**
     * By column; empty when fewer than two things stand one below the other, or when it cannot be told what they are.
     *
     * @param free whether a field has no column of its own
     */
    Map<Integer, Spread> find(Predicate<SheetField> free) {
        collect();
        int depth = words.values().stream().mapToInt(List::size).max().orElse(0);
        words.values().removeIf(w -> w.size() < depth);
        boolean dated = words.keySet().stream().anyMatch(periods::containsKey);
        words.keySet().removeIf(c -> dated && !periods.containsKey(c));
        List<SheetField> fields = shape.across().stream().map(shape::field).filter(free).toList();
        SheetField period = fields.stream().filter(f -> dated && f.kind() == FieldKind.PERIOD).findFirst().orElse(null);
        if (words.size() < 2 || depth + (dated ? 1 : 0) < 2 || dated && period == null) {
            return Map.of();
        }
        List<SheetField> levels = levels(depth, fields.stream().filter(f -> f.kind() != FieldKind.PERIOD).toList());
        Map<Integer, Spread> found = new LinkedHashMap<>();
        words.forEach((column, said) -> {
            Spread spread = null;
            for (int i = levels.size() - 1; i >= 0; i--) {
                spread = new Spread(levels.get(i).key(), said.get(i), spread);
            }
            found.put(column, dated ? new Spread(period.key(), periods.get(column), spread) : spread);
        });
        return levels.isEmpty() ? Map.of() : found;
    }

    private void collect() {
        for (int column = layout.firstColumn(); column <= layout.lastColumn(); column++) {
            List<String> path = layout.path(column);
            if (path.isEmpty() || TitleMatcher.isDerived(path) || samples.filled(column) && !samples.numeric(column)) {
                continue;
            }
            List<String> dates = path.stream().filter(TitleRows::isPeriod).toList();
            List<String> left = path.stream().filter(w -> !dates.contains(w) && !StageWords.is(w) && !isMeasure(w) && !HeaderTitle.isSerial(w)).toList();
            if (!left.isEmpty()) {
                words.put(column, new ArrayList<>(left));
                if (!dates.isEmpty()) {
                    periods.put(column, SpreadFinder.together(dates));
                }
            }
        }
        // what stands over all of them is the name of the table
        Set<String> everywhere = new HashSet<>(words.values().stream().findFirst().orElse(List.of()));
        words.values().forEach(everywhere::retainAll);
        words.values().forEach(w -> w.removeAll(everywhere));
    }

    private boolean isMeasure(String word) {
        return ColumnUnit.parse(word.replaceAll("[()（）]", "")).isPresent()
            || !CalledLike.isWay(word) && matcher.matches(List.of(word)).stream().anyMatch(m -> shape.fields().get(m.field()).isMeasure());
    }

    /** The field of each level: the one of which the ledger knows at least half of the words; of one level at most, the one that must be filled. */
    private List<SheetField> levels(int depth, List<SheetField> fields) {
        SheetField[] levels = new SheetField[depth];
        Set<SheetField> taken = new HashSet<>();
        for (int i = 0; i < depth; i++) {
            int at = i;
            Set<String> said = new HashSet<>(words.values().stream().map(w -> w.get(at)).toList());
            levels[i] = fields.stream().filter(f -> said.size() > 1 && said.stream().filter(w -> known.knows(f.key(), w) || CalledLike.is(f, w)).count() * 2 >= said.size())
                .filter(taken::add).findFirst().orElse(null);
        }
        for (int i = 0; i < depth; i++) {
            if (levels[i] == null) {
                levels[i] = fields.stream().filter(SheetField::required).filter(taken::add).findFirst().orElse(null);
            }
            if (levels[i] == null) {
                return List.of();
            }
        }
        return List.of(levels);
    }
}
