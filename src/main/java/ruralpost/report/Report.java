package ruralpost.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ruralpost.text.Lang;

/**
 * What stands on one paper, as plain data. The screen, the PDF, the xlsx and the csv are made from it and cannot disagree. All texts are
 * ready to show, in the language of the paper.
 *
 * @param title     large at the top, never null
 * @param subtitles lines below it in small type
 * @param left      at the left above the first part, such as 填报单位：某某县分公司; empty for none
 * @param unit      at the right above the first part, such as 单位：万元; empty for none
 * @param blocks    the parts from the top
 * @param notes     sentences after the last part
 * @param signOff   what is signed at the end of the last page; a value may be blank
 * @param running   beside the title on every page but the first, so that loose pages can be told apart; empty for none
 * @param layout    upright or across
 * @param onePage   made smaller, down to 70 %, when it does not fit on one page
 * @param lang      language of the few words that the writers add (page X of Y)
 */
public record Report(String title, List<String> subtitles, String left, String unit, List<Block> blocks, List<String> notes,
                     List<SignField> signOff, String running, Layout layout, boolean onePage, Lang lang) {

    /** How the paper lies. */
    public enum Layout {
        /** A4 upright. */
        PORTRAIT,
        /** A4 across. */
        LANDSCAPE,
        /** Across when the columns of a table do not fit upright. */
        AUTO
    }

    /** One of the things signed: 负责人：____. @param name the colon is added @param value may be empty: a line to write on */
    public record SignField(String name, String value) {
        /** Refuses null. */
        public SignField {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** Copies the lists. */
    public Report {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(running, "running");
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(lang, "lang");
        subtitles = List.copyOf(subtitles);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        signOff = List.copyOf(signOff);
    }

    /** Whether it lies across: as said, or because a table is wider than an upright page. */
    public boolean across() {
        return layout == Layout.LANDSCAPE || layout == Layout.AUTO && blocks.stream().anyMatch(Report::wide);
    }

    private static boolean wide(Block block) {
        return block instanceof Block.Table table && table.columns().stream().mapToDouble(Column::width).sum() > 96;
    }

    /** Begins a paper. */
    public static Builder titled(String title, Lang lang) {
        return new Builder(title, lang);
    }

    /** Puts a report together from the top. */
    public static final class Builder {
        private final String title;
        private final Lang lang;
        private final List<String> subtitles = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<SignField> signOff = new ArrayList<>();
        private String left = "";
        private String unit = "";
        private String running = "";
        private Layout layout = Layout.AUTO;
        private boolean onePage;

        private Builder(String title, Lang lang) {
            this.title = title;
            this.lang = lang;
        }

        /** A line below the title. */
        public Builder subtitle(String line) {
            subtitles.add(line);
            return this;
        }

        /** At the left above the first part. */
        public Builder left(String words) {
            left = words;
            return this;
        }

        /** At the right above the first part: 单位：万元. */
        public Builder unit(String words) {
            unit = words;
            return this;
        }

        /** The next part. */
        public Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        /** A sentence after the last part. */
        public Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        /** One more thing to sign. @param value may be empty */
        public Builder sign(String name, String value) {
            signOff.add(new SignField(name, value));
            return this;
        }

        /** Beside the title on every page but the first. */
        public Builder running(String words) {
            running = words;
            return this;
        }

        /** Upright or across; AUTO unless said. */
        public Builder layout(Layout how) {
            layout = how;
            return this;
        }

        /** Made smaller when it does not fit on one page. */
        public Builder onePage() {
            onePage = true;
            return this;
        }

        /** The paper. */
        public Report build() {
            return new Report(title, subtitles, left, unit, blocks, notes, signOff, running, layout, onePage, lang);
        }
    }
}
