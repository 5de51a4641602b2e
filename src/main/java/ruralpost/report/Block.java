package ruralpost.report;

import java.util.List;
import java.util.Objects;
import ruralpost.chart.ChartSpec;

/** A part of a paper. Parts stand below each other. */
public sealed interface Block {

    /** The name of what follows. */
    record Heading(String text) implements Block {
        /** Refuses null. */
        public Heading {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A paragraph; line ends in it are kept. */
    record Paragraph(String text) implements Block {
        /** Refuses null. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table; its head is repeated on each page.
     *
     * @param columns   at least one
     * @param rows      may be empty
     * @param rowHeight least height in mm of a body row: 0 as its text needs, 9 to 12 where one writes or signs by hand
     */
    record Table(List<Column> columns, List<ReportRow> rows, double rowHeight) implements Block {
        /** Copies the lists; refuses a table without columns. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("no columns");
            }
        }

        /** Rows as high as their texts need. */
        public Table(List<Column> columns, List<ReportRow> rows) {
            this(columns, rows, 0);
        }
    }

    /**
     * Names and values in a grid, as on a record card. A value may be blank, to be filled in by hand.
     *
     * @param columns how many pairs stand beside each other: 1, 2 or 3
     */
    record Fields(List<Field> fields, int columns) implements Block {
        /** Copies the list; refuses other numbers of columns. */
        public Fields {
            fields = List.copyOf(fields);
            if (columns < 1 || columns > 3) {
                throw new IllegalArgumentException("columns " + columns);
            }
        }
    }

    /**
     * One name and value.
     *
     * @param wide   over the whole width, for long texts
     * @param height least height in mm, 0 as the text needs; room to write
     */
    record Field(String name, ReportCell value, boolean wide, double height) {
        /** Refuses null. */
        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /** A short value. */
        public static Field of(String name, ReportCell value) {
            return new Field(name, value, false, 0);
        }

        /** A long text, or room of that height (mm) to write one. */
        public static Field wide(String name, String text, double height) {
            return new Field(name, ReportCell.text(text), true, height);
        }
    }

    /** A few large numbers side by side, five at most look well. */
    record Figures(List<Figure> figures) implements Block {
        /** Copies the list. */
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * A large number.
     *
     * @param name  what it counts
     * @param value the number
     * @param unit  after it, may be empty
     * @param below lines in small type: plan and share of it, last edition, dollars
     */
    record Figure(String name, ReportCell value, String unit, List<String> below) {
        /** Copies the list. */
        public Figure {
            below = List.copyOf(below);
        }
    }

    /** A chart over the whole width, as vectors in a PDF, as a picture with its numbers in an xlsx. @param height in mm */
    record Chart(ChartSpec spec, double height) implements Block {
        /** Refuses null. */
        public Chart {
            Objects.requireNonNull(spec, "spec");
        }
    }

    /** A photograph or scan, shrunk to fit. @param bytes of a PNG or JPEG file @param height most height in mm @param caption may be empty */
    record Picture(byte[] bytes, double height, String caption) implements Block {
    }

    /** A QR code at the left with words beside it. @param size in mm @param lines beside it, the first in bold */
    record Qr(String text, double size, List<String> lines) implements Block {
        /** Copies the list. */
        public Qr {
            lines = List.copyOf(lines);
        }
    }

    /** Empty room. @param height in mm */
    record Space(double height) implements Block {
    }
}
