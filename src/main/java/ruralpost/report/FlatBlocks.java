package ruralpost.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ruralpost.chart.ChartTable;
import ruralpost.text.Lang;
import ruralpost.value.Bound;

/** The parts of a paper that hold values, as plain rows. */
final class FlatBlocks {

    private FlatBlocks() {
    }

    /** Rows of texts; none for parts that hold words only. */
    static List<List<String>> rows(Block block, Lang lang) {
        return switch (block) {
            case Block.Table table -> table(table, lang);
            case Block.Fields fields -> fields.fields().stream()
                .map(field -> List.of(SheetTexts.harmless(field.name()), SheetTexts.plain(field.value(), lang))).toList();
            case Block.Figures figures -> figures.figures().stream().map(figure -> figure(figure, lang)).toList();
            case Block.Chart chart -> ChartTable.rows(chart.spec()).stream().map(row -> row.stream().map(FlatBlocks::chartText).toList()).toList();
            case Block.Heading heading -> List.of();
            case Block.Paragraph paragraph -> List.of();
            case Block.Picture picture -> List.of();
            case Block.Qr qr -> List.of();
            case Block.Space space -> List.of();
        };
    }

    /** A text as a number when it is one written plainly, as the tables of charts write theirs. */
    static ReportCell cell(String text) {
        return text.matches("-?\\d{1,18}(\\.\\d+)?") ? ReportCell.number(new BigDecimal(text), -1, Bound.EXACT) : ReportCell.text(text);
    }

    /** A number may begin with its minus. */
    private static String chartText(String text) {
        return cell(text) instanceof ReportCell.Number ? text : SheetTexts.harmless(text);
    }

    private static List<List<String>> table(Block.Table table, Lang lang) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(FlatBlocks::head).toList());
        for (ReportRow row : table.rows()) {
            rows.add(IntStream.range(0, table.columns().size()).mapToObj(i -> SheetTexts.plain(row.cell(i), lang)).toList());
        }
        return rows;
    }

    private static String head(Column column) {
        return SheetTexts.harmless(column.group().isEmpty() ? column.title() : column.group() + " " + column.title());
    }

    private static List<String> figure(Block.Figure figure, Lang lang) {
        List<String> row = new ArrayList<>(List.of(SheetTexts.harmless(figure.name()), SheetTexts.plain(figure.value(), lang), figure.unit()));
        figure.below().forEach(line -> row.add(SheetTexts.harmless(line)));
        return row;
    }
}
