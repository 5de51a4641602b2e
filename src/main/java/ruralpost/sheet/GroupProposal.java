package ruralpost.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import ruralpost.sheet.file.Cell;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.RowKind;

/** Finds the fields that the words over groups of rows fill. */
final class GroupProposal {

    private final ColumnMapping mapping;
    private final KnownNames known;
    /** What is written right above records, and right above those. */
    private final List<String> heads = new ArrayList<>();
    private final List<String> overs = new ArrayList<>();
    /** Those of the heads below which the titles stand once more. */
    private final List<String> blocks = new ArrayList<>();

    private GroupProposal(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        this.mapping = mapping;
        this.known = known;
        collect(body);
    }

    /**
     * The mapping, with the group rows filling the one field without a column of which the ledger knows at least half of their words as
     * records, and what stands over them another one.
     *
     * @param body the first rows below the titles
     */
    static ColumnMapping propose(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        if (GroupRows.filled(mapping) != null) {
            return mapping;
        }
        List<String> open = mapping.shape().named().stream().filter(f -> !mapping.fills(f)).toList();
        String buyer = mapping.shape().fields().stream().filter(f -> TitledLines.isBuyer(f) && !mapping.fills(f.key())).map(SheetField::key).findFirst().orElse(null);
        GroupProposal groups = open.isEmpty() && buyer == null ? null : new GroupProposal(mapping, body, known);
        List<String> all = buyer == null ? open : Stream.concat(open.stream(), Stream.of(buyer)).toList();
        String best = groups == null ? null : groups.filled(all, buyer, open);
        if (best != null) {
            ColumnMapping filled = mapping.put(best, GroupRows.FILL_SURE);
            List<String> others = open.stream().filter(f -> !f.equals(best)).toList();
            String over = groups.overs.isEmpty() ? null : groups.best(others, groups.overs);
            over = over != null || groups.overs.isEmpty() ? over : groups.places(others);
            return over == null ? filled : filled.put(over, GroupRows.FILL_OVER);
        }
        List<String> stand = open.stream().filter(f -> GroupTotals.stand(mapping, f, body, known)).toList();
        // places may as well stand over those
        List<String> summed = stand.size() < 2 ? stand : stand.stream().filter(f -> !PlaceWords.isPlaces(mapping.shape().field(f))).toList();
        ColumnMapping marked = summed.size() == 1 ? mapping.put(summed.getFirst(), GroupRows.FILL_TOTALS) : GroupTotals.mark(mapping, body, known);
        if (groups != null && summed.size() == 1) {
            groups.overs.clear();
            groups.overs.addAll(GroupTotals.overs(mapping, summed.getFirst(), body, known));
            List<String> others = open.stream().filter(f -> !f.equals(summed.getFirst())).toList();
            String over = groups.overs.isEmpty() ? null : groups.best(others, groups.overs) != null ? groups.best(others, groups.overs) : groups.places(others);
            return over == null ? marked : marked.put(over, GroupRows.FILL_OVER);
        }
        return groups == null || !groups.heads.isEmpty() ? marked : groups.saidAbove(marked);
    }

    private String best(List<String> open, List<String> written) {
        String best = null;
        int most = 0;
        for (String key : open) {
            SheetField field = mapping.shape().field(key);
            Set<String> words = new LinkedHashSet<>();
            written.stream().map(w -> GroupWord.of(w, field)).filter(Objects::nonNull).forEach(words::add);
            int hits = titled(key, written) ? words.size() : (int) words.stream().filter(w -> known.knows(key, w)).count();
            if (hits > 0 && hits * 2 >= words.size() && hits >= most) {
                // two fields that know as many of them leave it open
                best = hits == most ? null : key;
                most = hits;
            }
        }
        return best;
    }

    /** The field that the heads fill. @param buyer the field of buyers, where nothing fills it; else null */
    private String filled(List<String> all, String buyer, List<String> open) {
        String known = buyer != null && titled(buyer, heads) ? buyer : best(open, heads);
        return known != null ? known : ofBlocks(all);
    }

    /** The one field after whose names the line above the titles and what stands over each repetition of them are called: 石栏镇合作社, 雅酉镇合作社. */
    private String ofBlocks(List<String> open) {
        List<String> above = mapping.layout().above().texts();
        if (above.isEmpty() || blocks.isEmpty() || blocks.size() < heads.size()) {
            return null;
        }
        List<String> fields = open.stream().filter(f -> Stream.concat(Stream.of(above.getLast()), blocks.stream()).map(w -> GroupWord.of(w, null)).allMatch(w -> w != null && CalledLike.is(mapping.shape().field(f), w))).toList();
        return fields.size() == 1 ? fields.getFirst() : null;
    }

    /** Whether every word names the field: 客户：县一中. */
    private boolean titled(String key, List<String> written) {
        return !written.isEmpty() && written.stream().allMatch(w -> GroupWord.isTitled(w, mapping.shape().field(key)));
    }

    /** The one field of places, where all that stands over groups is called like one. */
    private String places(List<String> open) {
        List<String> fields = open.stream().filter(f -> PlaceWords.isPlaces(mapping.shape().field(f))).toList();
        return fields.size() == 1 && overs.stream().allMatch(w -> PlaceWords.isPlace(String.valueOf(GroupWord.of(w, null)))) ? fields.getFirst() : null;
    }

    /** 渠道：邮乐网 above the titles of a table without groups is said of all its rows. */
    private ColumnMapping saidAbove(ColumnMapping marked) {
        ColumnMapping told = marked;
        for (String key : marked.shape().named()) {
            SheetField field = marked.shape().field(key);
            List<String> said = marked.fills(key) ? List.of() : marked.layout().above().texts().stream().filter(t -> GroupWord.isTitled(t, field))
                .map(t -> GroupWord.of(t, field)).filter(w -> w != null && !w.contains(" ") && w.indexOf(':') < 0).distinct().toList();
            told = said.size() == 1 ? told.put(key, said.getFirst()) : told;
        }
        return told;
    }

    private void collect(List<SheetRow> body) {
        RowJudge judge = new RowJudge(mapping, known);
        MergedCells merged = new MergedCells(mapping);
        String head = null;
        String over = null;
        boolean titles = false;
        for (SheetRow raw : body) {
            SheetRow row = merged.fill(raw);
            RowKind kind = judge.judge(row);
            titles = kind == RowKind.REPEATED || titles && kind != RowKind.GROUP;
            if (kind == RowKind.GROUP) {
                over = head;
                head = row.cells().stream().filter(c -> c.kind() == CellKind.TEXT && !c.isBlank()).map(Cell::shown).reduce((a, b) -> b).orElse(null);
            } else if (kind == RowKind.TOTAL || kind == RowKind.DATA) {
                if (kind == RowKind.DATA && head != null) {
                    heads.add(head);
                    if (titles) {
                        blocks.add(head);
                    }
                }
                if (kind == RowKind.DATA && over != null) {
                    overs.add(over);
                }
                head = null;
                over = null;
                titles = false;
            }
        }
    }
}
