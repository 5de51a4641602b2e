package ruralpost.ui.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import ruralpost.importing.PlanDetails;
import ruralpost.importing.PlanSums;
import ruralpost.importing.SheetImport;
import ruralpost.text.Message;
import ruralpost.ui.part.Parts;
import ruralpost.ui.text.UiTexts;
import ruralpost.value.Amount;
import ruralpost.value.Formats;
import ruralpost.value.Unit;

/** The lines under the counts: what the file sums up to against what is imported, what to check, and what is only told. */
final class PlanLines {

    /** So many lines are seen at once below the sums. */
    private static final int FEW = 4;

    private final UiTexts texts;
    private final Formats formats;
    private final PlanChecks checks;
    private final PlanTold told;

    /**
     * @param look goes to a place in the sheet
     * @param put  takes the key of a field and what stands for it in every row
     */
    PlanLines(UiTexts texts, Consumer<Spot> look, BiConsumer<String, String> put) {
        this.texts = texts;
        this.checks = new PlanChecks(texts, look, put);
        this.told = new PlanTold(texts, look);
        this.formats = Formats.of(texts.lang());
    }

    /**
     * The lines of a plan; after it was carried out its sums are the same, but nothing is left to look at.
     *
     * @param beside titles of columns beside the table, "" for none
     */
    List<Node> of(SheetImport.Planned planned, String beside, boolean done) {
        List<Node> lines = new ArrayList<>();
        PlanDetails details = planned.details();
        if (planned.counts().toWrite() == 0 && planned.counts().read() > 0) {
            lines.add(sentence(planned.counts().unchanged() == planned.counts().read() ? "import.plan.nothing.new" : "import.plan.nothing", planned.counts().unchanged()));
        }
        sums(lines, details);
        lines.addAll(checks.agreeing(planned.plan()));
        List<Node> asked = checks.of(planned.plan(), done);
        List<Node> said = told.of(planned.plan(), beside);
        boolean many = asked.size() + said.size() > FEW;
        part(lines, "plan-part-checks", Message.of("import.plan.checks", PlanChecks.count(planned.plan(), done)), asked, many);
        part(lines, "plan-part-told", Message.of("import.plan.told"), said, many);
        return lines;
    }

    /** A few lines speak for themselves, many need a title. */
    private void part(List<Node> lines, String id, Message title, List<Node> part, boolean many) {
        if (many && !part.isEmpty()) {
            lines.add(PlanText.line(id, texts.now(title), "strong", "plan-part"));
        }
        lines.addAll(part);
    }

    private void sums(List<Node> lines, PlanDetails details) {
        PlanSums read = details.read();
        PlanSums written = details.written();
        if (read.amount() != null) {
            lines.add(amount("import.sum.file", read.amount()));
            lines.add(amount("import.sum.written", written.amount() == null ? Amount.ZERO : written.amount()));
        } else if (read.kilograms() != null) {
            lines.add(line("import.sum.file.kg", formats.number(read.kilograms()), ""));
            lines.add(line("import.sum.written.kg", formats.number(written.kilograms() == null ? BigDecimal.ZERO : written.kilograms()), ""));
        } else if (read.counts().size() == 1) {
            Map.Entry<Unit, BigDecimal> only = read.counts().entrySet().iterator().next();
            String unit = only.getKey().name(texts.lang());
            lines.add(line("import.sum.file.count", formats.number(only.getValue()), unit));
            lines.add(line("import.sum.written.count", formats.number(written.counts().getOrDefault(only.getKey(), BigDecimal.ZERO)), unit));
        }
        if (details.unreadable() > 0) {
            lines.add(sentence("import.sum.unreadable", details.unreadable()));
        }
    }

    private HBox amount(String key, Amount amount) {
        HBox line = line(key, formats.amount(amount), "");
        if (!amount.bound().isExact()) {
            line.getChildren().getLast().getStyleClass().add("bound-text");
        }
        return line;
    }

    private HBox line(String key, String number, String unit) {
        Label what = new Label(texts.now(key, unit));
        what.getStyleClass().addAll("small", "muted");
        Label value = new Label(number);
        value.setId(key.startsWith("import.sum.file") ? "plan-sum-file" : "plan-sum-written");
        value.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(what, Parts.spacer(), value);
    }

    private Label sentence(String key, Object... args) {
        return PlanText.line(null, texts.now(key, args), "muted");
    }
}
