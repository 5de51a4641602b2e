package ruralpost.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import ruralpost.sales.BuyerKind;
import ruralpost.text.Lang;
import ruralpost.text.Texts;
import ruralpost.value.Units;

/**
 * The least that an import can be: the sheet read by fastexcel's own reader and inserted in batches by plain JDBC. No check, no plan,
 * no recognition of rows that are there already, no undo; as durable.
 */
final class PlainImport {

    private static final int BATCH = 1000;

    private final Plain plain;
    private final Map<String, Long> products = new HashMap<>();
    private final Map<String, Long> channels = new HashMap<>();
    private final Map<String, Long> sellers = new HashMap<>();
    private final Map<String, BuyerKind> kinds = new HashMap<>();
    private long nextName = 500_000;

    PlainImport(Plain plain) {
        this.plain = plain;
        for (BuyerKind k : BuyerKind.values()) {
            kinds.put(Texts.of(Lang.ZH).get(k.label()), k);
        }
    }

    int run(Path file) throws IOException, SQLException {
        plain.execute("SET WRITE_DELAY 500");
        int rows = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile()); Stream<Row> all = book.getFirstSheet().openStream()) {
            Iterator<Row> each = all.iterator();
            each.next();
            while (each.hasNext()) {
                Row r = each.next();
                Long product = id(products, "product", text(r, 2));
                Long channel = id(channels, "channel", text(r, 3));
                Long seller = id(sellers, "place", text(r, 4));
                BigDecimal quantity = r.getCellAsNumber(6).orElseThrow();
                long fen = r.getCellAsNumber(9).orElseThrow().movePointRight(2).longValue();
                plain.bind(new Invented.Row(r.getCellAsDate(0).orElseThrow().toLocalDate(), text(r, 1), 0, 0, 0, kinds.get(text(r, 5)), null, null, quantity,
                    Units.find(text(r, 7)).orElseThrow(), r.getCellAsNumber(8).orElseThrow(), fen, r.getCellAsNumber(10).orElseThrow().intValue(),
                    quantity.signum() < 0, text(r, 11)), product, channel, seller);
                plain.add();
                if (++rows % BATCH == 0) {
                    plain.flush();
                }
            }
        }
        plain.flush();
        plain.commit();
        plain.execute("SET WRITE_DELAY 0");
        return rows;
    }

    private static String text(Row r, int column) {
        return r.getCellText(column).isEmpty() ? null : r.getCellText(column);
    }

    private Long id(Map<String, Long> ids, String table, String name) throws SQLException {
        if (name == null) {
            return null;
        }
        Long known = ids.get(name);
        if (known == null) {
            known = nextName++;
            try (PreparedStatement s = plain.connection().prepareStatement("insert into " + table
                + " (id, created_set, changed_set, name" + (table.equals("product") ? ") values (?, 1, 1, ?)" : ", kind) values (?, 1, 1, ?, 'other')"))) {
                s.setLong(1, known);
                s.setString(2, name);
                s.executeUpdate();
            }
            ids.put(name, known);
        }
        return known;
    }
}
