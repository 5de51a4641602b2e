package ruralpost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where Java sources name texts: whole keys as literals, and beginnings of keys that are completed at run time. */
final class TextUses {

    /** Good enough for our sources: no text in them holds the beginning of a comment but addresses of web pages, which are no keys. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");

    private final Map<String, Path> literals = new TreeMap<>();
    private final Map<String, Path> beginnings = new TreeMap<>();

    /** @param parts names with which keys begin */
    TextUses(Path sources, Set<String> parts) throws IOException {
        Pattern literal = Pattern.compile("\"((?:" + String.join("|", parts) + ")\\.[A-Za-z0-9_.-]*)\"");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher m = literal.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
                while (m.find()) {
                    (m.group(1).endsWith(".") ? beginnings : literals).put(m.group(1), file);
                }
            }
        }
    }

    /**
     * What does not fit.
     *
     * @param keys     all keys that there are
     * @param computed beginnings of keys that may be completed at run time
     * @param noKeys   literals that look like keys and are none, such as names of settings
     */
    List<String> problems(Set<String> keys, Set<String> computed, Set<String> noKeys) {
        List<String> problems = new ArrayList<>();
        literals.forEach((key, file) -> {
            if (!keys.contains(key) && !noKeys.contains(key)) {
                problems.add(key + " in " + file.getFileName() + " has no text");
            }
        });
        beginnings.forEach((beginning, file) -> {
            if (!computed.contains(beginning)) {
                problems.add(beginning + " in " + file.getFileName() + " is completed at run time and not declared");
            }
        });
        for (String beginning : new TreeSet<>(computed)) {
            if (!beginnings.containsKey(beginning)) {
                problems.add(beginning + " is declared and not used");
            }
        }
        noKeys.stream().filter(k -> !literals.containsKey(k)).sorted().forEach(k -> problems.add(k + " is declared as no key and not used"));
        for (String key : keys) {
            if (!literals.containsKey(key) && beginnings.keySet().stream().noneMatch(key::startsWith) && !followsFromItsProblem(key)) {
                problems.add(key + " is not used");
            }
        }
        return problems;
    }

    /** A problem's key with this ending says what was expected instead: see Parsed.expected. */
    private boolean followsFromItsProblem(String key) {
        String problem = key.replaceFirst("\\.expected$", "");
        return !problem.equals(key) && literals.containsKey(problem);
    }

    Set<String> literals() {
        return literals.keySet();
    }
}
