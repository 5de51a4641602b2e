package ruralpost.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ruralpost.sheet.file.CellKind;
import ruralpost.sheet.file.SheetRow;
import ruralpost.sheet.layout.Above;

/** 邮三湘 in the name of a table, on the tab or in the name of a text file is the channel of all its rows, where nothing else says any ({@link SheetField.Names#OF_TABLES}). */
final class NamedAbove {

    private static final int LONGEST = 60;
    private static final int ROWS = 200;
    /** Lines that say more of a channel than its name, or name it for another reason. */
    private static final Pattern OTHERWISE = Pattern.compile("[:：。；;]|除|不|外|非|未|无|注|说明|来源|比|较|各|其他|其它");

    private NamedAbove() {
    }

    /** The mapping with the one record that these names name filling the field of such names. */
    static ColumnMapping mark(ColumnMapping mapping, List<SheetRow> body, KnownNames known) {
        ColumnMapping marked = mapping;
        for (String key : mapping.shape().named()) {
            SheetField field = mapping.shape().field(key);
            boolean open = field.names() == SheetField.Names.OF_TABLES && !mapping.fills(key) && mapping.columns().stream().noneMatch(c -> field.label().equals(TwinColumns.of(c)));
            Set<String> named = !open ? Set.of() : Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name()))
                .filter(t -> t.length() <= LONGEST && !Above.isLine(t)).map(t -> known.named(key, t)).filter(Objects::nonNull).collect(java.util.stream.Collectors.toSet());
            boolean plain = named.size() == 1 && Stream.concat(mapping.layout().above().texts().stream(), Stream.of(mapping.sheet().name()))
                .noneMatch(t -> t.contains(named.iterator().next()) && !isPlain(t, named.iterator().next()));
            marked = plain && !saysOther(body, key, named.iterator().next(), known) ? marked.put(key, named.iterator().next()) : marked;
        }
        return marked;
    }

    /** 邮三湘、抖音 may name one that the ledger does not know, 除邮三湘外 names it for what is not there. */
    private static boolean isPlain(String text, String name) {
        int at = text.indexOf(name);
        int end = at + name.length();
        boolean joined = at > 0 && "、和与及+＋&/或".indexOf(text.charAt(at - 1)) >= 0 || end < text.length() && "、和与及+＋&/或等".indexOf(text.charAt(end)) >= 0;
        return !joined && !OTHERWISE.matcher(text).find();
    }

    private static boolean saysOther(List<SheetRow> body, String key, String name, KnownNames known) {
        return body.stream().limit(ROWS).flatMap(r -> r.cells().stream()).filter(c -> c.kind() == CellKind.TEXT && !c.isBlank() && c.raw().length() <= RowJudge.LONGEST_WORD)
            .map(c -> GroupWord.of(c.shown(), null)).anyMatch(w -> w != null && !w.equals(name) && known.knows(key, w));
    }
}
