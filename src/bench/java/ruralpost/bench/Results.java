package ruralpost.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects lines, shows each as it comes, and writes all of them as a table and as JSON. */
final class Results {

    private static final String[] HEAD =
        {"work", "unit", "median", "min - max", "p95", "reference", "median", "min - max", "ratio", "of cpu", "goal", ""};

    private final List<Line> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
        System.out.println("  " + List.of(line.cells()).stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" | ")));
    }

    /** A sentence under the table. */
    void note(String sentence) {
        notes.add(sentence);
        System.out.println("  " + sentence);
    }

    List<Line> lines() {
        return lines;
    }

    /** The table as plain text, one block per benchmark. */
    String table(Machine machine) {
        int[] width = new int[HEAD.length];
        List<String[]> all = new ArrayList<>(lines.stream().map(Line::cells).toList());
        all.add(HEAD);
        for (String[] cells : all) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], cells[i].length());
            }
        }
        StringBuilder text = new StringBuilder(machine.text()).append('\n');
        for (String part : lines.stream().map(Line::part).distinct().toList()) {
            text.append('\n').append(part).append('\n').append(row(HEAD, width)).append('\n');
            text.append("-".repeat(row(HEAD, width).length())).append('\n');
            lines.stream().filter(l -> l.part().equals(part)).forEach(l -> text.append(row(l.cells(), width).stripTrailing()).append('\n'));
        }
        notes.forEach(n -> text.append('\n').append(n));
        long missed = lines.stream().filter(l -> Boolean.FALSE.equals(l.met())).count();
        long met = lines.stream().filter(l -> Boolean.TRUE.equals(l.met())).count();
        return text.append("\n\nGoals met: ").append(met).append(", missed: ").append(missed).append('\n').toString();
    }

    private static String row(String[] cells, int[] width) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            boolean text = i == 0 || i == 1 || i == 5 || i >= 10;
            String space = " ".repeat(width[i] - cells[i].length());
            row.append(i == 0 ? "" : "  ").append(text ? cells[i] + space : space + cells[i]);
        }
        return row.toString();
    }

    void write(Path file, Machine machine) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine.json());
        all.put("lines", lines.stream().map(Line::json).toList());
        all.put("notes", notes);
        Files.createDirectories(file.getParent());
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }
}
