package ruralpost.ui.centre;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import ruralpost.centre.Centre;
import ruralpost.item.Item;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Formats;

/** The nodes of the matrix: titles and standards above, numbers and names at the left, cells, what lacks in all at the right. */
final class MatrixPanes extends Pane {

    static final double ROW = 28;
    private static final double NUMBER = 42;
    private static final double NAME_LEAST = 168;
    private static final double NAME_MOST = 300;
    private static final double NAME_SCROLLED = 220;
    private static final double SHORT = 68;
    private static final double USUAL = 92;
    private static final double MOST = 180;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final UiTexts texts;
    private final Pane heads = new Pane();
    private final Pane names = new Pane();
    private final Pane cells = new Pane();
    private final Pane shorts = new Pane();
    private final Pool<Label> titles = new Pool<>(heads, Label::new);
    private final Pool<Label> standards = new Pool<>(heads, Label::new);
    private final Pool<Label> numbers = new Pool<>(names, Label::new);
    private final Pool<Label> named = new Pool<>(names, Label::new);
    private final Pool<Label> lacks = new Pool<>(shorts, Label::new);
    private final Pool<MatrixCell> body = new Pool<>(cells, MatrixCell::new);
    private final Label[] corners = {new Label(), new Label(), new Label(), new Label(), new Label(), new Label()};
    private double bodyWidth;
    private double bodyHeight;
    private double cell = USUAL;
    private double name = NAME_LEAST;
    private MatrixWidths widths = MatrixWidths.NONE;

    /** Nodes in a pane that are used again. */
    private static final class Pool<N extends Node> {
        private final Pane pane;
        private final Supplier<N> maker;
        private final List<N> nodes = new ArrayList<>();
        private int used;

        Pool(Pane pane, Supplier<N> maker) {
            this.pane = pane;
            this.maker = maker;
        }

        N next() {
            if (used == nodes.size()) {
                N node = maker.get();
                node.setManaged(false);
                nodes.add(node);
                pane.getChildren().add(node);
            }
            N node = nodes.get(used++);
            node.setVisible(true);
            return node;
        }

        void done() {
            nodes.subList(used, nodes.size()).forEach(n -> n.setVisible(false));
            used = 0;
        }
    }

    MatrixPanes(UiTexts texts) {
        this.texts = texts;
        setManaged(false);
        for (Pane pane : List.of(cells, heads, names, shorts)) {
            Rectangle clip = new Rectangle();
            clip.widthProperty().bind(pane.widthProperty());
            clip.heightProperty().bind(pane.heightProperty());
            pane.setClip(clip);
            pane.setManaged(false);
            getChildren().add(pane);
        }
        for (Label corner : corners) {
            corner.setManaged(false);
            corner.getStyleClass().setAll("label", "matrix-title");
            getChildren().add(corner);
        }
        corners[0].textProperty().bind(texts.text("inventory.matrix.number"));
        corners[1].textProperty().bind(texts.text("inventory.table.centre"));
        corners[2].textProperty().bind(texts.text("inventory.matrix.short"));
        corners[4].textProperty().bind(texts.text("inventory.matrix.standard"));
        corners[2].getStyleClass().add("num");
        for (int i = 3; i < corners.length; i++) {
            corners[i].getStyleClass().set(1, "matrix-standard");
        }
    }

    double left() {
        return NUMBER + name;
    }

    double headHeight() {
        return 2 * ROW;
    }

    double bodyWidth() {
        return bodyWidth;
    }

    double bodyHeight() {
        return bodyHeight;
    }

    /** Width of a cell. */
    double cell() {
        return cell;
    }

    /** Takes the room that names and numbers of a table want. */
    void measure(MatrixTable table) {
        widths = MatrixWidths.of(table);
    }

    /** Decides how large everything is: names are shown whole where all columns find room beside them. @param bar width of a scroll bar */
    void fit(double width, double height, int columns, int rows, double bar) {
        boolean tall = rows * ROW > height - headHeight();
        double wide = width - NUMBER - SHORT - (tall ? bar : 0);
        double least = widths.cell(USUAL);
        boolean fits = wide - NAME_LEAST >= columns * least;
        name = Math.clamp(Math.min(widths.name(), fits ? Math.floor(wide - columns * least) : NAME_SCROLLED), NAME_LEAST, NAME_MOST);
        bodyWidth = Math.max(0, wide - name);
        cell = columns == 0 ? USUAL : fits ? Math.clamp(Math.floor(bodyWidth / columns), least, MOST) : USUAL;
        bodyHeight = Math.max(0, height - headHeight() - (columns * cell > bodyWidth + 0.5 ? bar : 0));
    }

    /** The column at a place; SHORT and USUAL for what lacks in all and for the names. */
    int columnAt(double x, double scrolled) {
        if (x < left()) {
            return MatrixTable.USUAL;
        }
        return x >= left() + bodyWidth ? MatrixTable.SHORT : (int) ((x - left() + scrolled) / cell);
    }

    void show(MatrixTable table, double down, double right, int row, int column) {
        double top = headHeight();
        double used = Math.min(bodyWidth, table.items().size() * cell);
        heads.resizeRelocate(left(), 0, used, top);
        names.resizeRelocate(0, top, left(), bodyHeight);
        cells.resizeRelocate(left(), top, used, bodyHeight);
        shorts.resizeRelocate(left() + used, top, SHORT, bodyHeight);
        corner(0, 0, 0, NUMBER);
        corner(1, NUMBER, 0, name);
        corner(2, left() + used, 0, SHORT);
        corner(3, 0, ROW, NUMBER);
        corner(4, NUMBER, ROW, name);
        corner(5, left() + used, ROW, SHORT);
        int first = (int) (right / cell);
        int last = Math.min(table.items().size() - 1, (int) ((right + used) / cell));
        for (int c = first; c <= last; c++) {
            head(table, c, c * cell - right);
        }
        titles.done();
        standards.done();
        for (int r = (int) (down / ROW); r < table.lines().size() && r * ROW - down < bodyHeight; r++) {
            line(table, r, r * ROW - down, r == row);
            for (int c = first; c <= last; c++) {
                cell(table, r, c, r == row && c == column).resizeRelocate(c * cell - right, r * ROW - down, cell, ROW);
            }
        }
        List.of(numbers, named, lacks, body).forEach(Pool::done);
    }

    private void corner(int at, double x, double y, double width) {
        corners[at].resizeRelocate(x, y, width, ROW);
    }

    private void head(MatrixTable table, int c, double x) {
        Item item = table.items().get(c);
        Label title = titles.next();
        text(title, item.name(), "matrix-title", "num");
        title.setId("matrix-head-" + item.stamp().id());
        hint(title, item.name() + "  " + item.unit());
        title.resizeRelocate(x, 0, cell, ROW);
        Label standard = standards.next();
        text(standard, table.standard(item, Formats.of(texts.lang())), "matrix-standard", "num");
        standard.resizeRelocate(x, ROW, cell, ROW);
    }

    private void line(MatrixTable table, int r, double y, boolean selected) {
        CentreLine line = table.lines().get(r);
        Label number = numbers.next();
        text(number, String.valueOf(r + 1), "matrix-number", "num");
        number.pseudoClassStateChanged(SELECTED, selected);
        number.resizeRelocate(0, y, NUMBER, ROW);
        Label label = named.next();
        text(label, line.centre().name(), "matrix-name", "");
        hint(label, line.centre().name());
        label.pseudoClassStateChanged(SELECTED, selected);
        label.resizeRelocate(NUMBER, y, name, ROW);
        int lacking = table.equipment().itemsShort(line.centre());
        Label lack = lacks.next();
        text(lack, table.equipment().wanted(line.centre().kind()).isEmpty() ? "" : texts.now("inventory.matrix.items", lacking), "matrix-short", "num");
        lack.resizeRelocate(0, y, SHORT, ROW);
    }

    /** The whole text, for what is too long. */
    private static void hint(Label label, String words) {
        if (label.getTooltip() == null) {
            label.setTooltip(new Tooltip());
        }
        label.getTooltip().setText(words);
    }

    private static void text(Label label, String words, String style, String side) {
        label.setText(words);
        if (!label.getStyleClass().contains(style)) {
            label.getStyleClass().setAll("label", style, side);
        }
    }

    private Region cell(MatrixTable table, int r, int c, boolean cursor) {
        Centre centre = table.centre(r);
        Item item = table.items().get(c);
        long have = table.equipment().have(centre, item);
        long gap = table.gaps() ? table.equipment().gap(centre, item) : 0;
        Formats formats = Formats.of(texts.lang());
        MatrixCell node = body.next();
        node.show(table.blank(centre, item) ? "" : formats.integer(have), gap == 0 ? "" : formats.integer(-gap), table.gaps() ? table.equipment().level(centre, item) : null, cursor);
        return node;
    }
}
