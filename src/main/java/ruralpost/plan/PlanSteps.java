package ruralpost.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ruralpost.text.Lang;
import ruralpost.value.DecimalText;
import ruralpost.value.Formats;
import ruralpost.value.Note;
import ruralpost.value.Parsed;

/** Further thresholds as people write them: "550万 力争；600万 冲刺". */
public final class PlanSteps {

    private static final int DECIMALS = 4;
    private static final int LONGEST_NAME = 100;
    private static final DecimalText NUMBER = new DecimalText(DECIMALS);

    private PlanSteps() {
    }

    /** One without a name; none for null. */
    public static List<PlanStep> of(BigDecimal value) {
        return value == null ? List.of() : List.of(new PlanStep(value, null));
    }

    /** Whether all are above the target and each above the one before. */
    public static boolean rise(BigDecimal target, List<PlanStep> steps) {
        BigDecimal below = target;
        for (PlanStep step : steps) {
            if (step.value().compareTo(below) <= 0) {
                return false;
            }
            below = step.value();
        }
        return true;
    }

    /**
     * Reads thresholds that are separated by semicolons, each a number with a name before or after it or without one; in rising order.
     * A blank text is blank, anything else a problem.
     */
    public static Parsed<List<PlanStep>> read(String text) {
        return read(text, BigDecimal.ONE);
    }

    /** Reads them where a number that names no 万 or 亿 itself stands for so many. @param scale 10,000 in a sheet in 万元 */
    public static Parsed<List<PlanStep>> read(String text, BigDecimal scale) {
        List<PlanStep> steps = new ArrayList<>();
        for (String part : (text == null ? "" : text).split("[;；\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Parsed<PlanStep> step = one(part.strip(), scale);
            if (step.failed()) {
                return Parsed.problem(step.problem());
            }
            if (step.value() != null) {
                steps.add(step.value());
            }
        }
        steps.sort(Comparator.comparing(PlanStep::value));
        return steps.isEmpty() ? Parsed.blank() : Parsed.of(List.copyOf(steps));
    }

    private static Parsed<PlanStep> one(String text, BigDecimal scale) {
        String[] first = text.split("\\s+", 2);
        Parsed<BigDecimal> number = NUMBER.read(first[0]);
        String name = first.length == 1 ? null : first[1];
        if (number.value() == null && first.length == 2) {
            int last = text.length() - text.replaceFirst(".*\\s", "").length();
            Parsed<BigDecimal> behind = NUMBER.read(text.substring(last));
            if (behind.value() != null) {
                number = behind;
                name = text.substring(0, last).strip();
            }
        }
        if (name != null && name.length() > LONGEST_NAME) {
            return Parsed.problem("ui.form.text.long", name.length(), LONGEST_NAME);
        }
        String named = name;
        boolean own = number.has(Note.SCALED);
        return number.map(v -> new PlanStep(own ? v : plain(v.multiply(scale)), named));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Writes them so that they can be read again. */
    public static String write(List<PlanStep> steps, Lang lang) {
        return steps.stream().map(s -> Formats.of(lang).number(s.value()) + (s.name() == null ? "" : " " + s.name())).collect(Collectors.joining("；"));
    }
}
