package ruralpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sizes of the source files below a folder, in lines. */
final class SourceSizes {

    static final int MOST = 300;
    static final int MEDIAN = 100;

    private final Map<String, Long> lines = new TreeMap<>();

    SourceSizes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(p -> p.toString().endsWith(".java")).toList()) {
                try (Stream<String> content = Files.lines(file)) {
                    lines.put(folder.relativize(file).toString(), content.count());
                }
            }
        }
    }

    int files() {
        return lines.size();
    }

    /** What is too long, in words. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        lines.forEach((file, count) -> {
            if (count > MOST) {
                problems.add(file + " has " + count + " lines");
            }
        });
        long median = median();
        if (median >= MEDIAN) {
            problems.add("the median is " + median + " lines");
        }
        return problems;
    }

    private long median() {
        List<Long> sorted = lines.entrySet().stream().filter(e -> !e.getKey().endsWith("package-info.java")).map(Map.Entry::getValue).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }
}
