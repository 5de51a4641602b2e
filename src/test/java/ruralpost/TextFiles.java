package ruralpost;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at the text files of a folder: the same keys and placeholders in both languages, well-formed and written alike. */
final class TextFiles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern NAME = Pattern.compile("([a-z]+)_(zh|en)\\.properties");
    /** A quote that MessageFormat swallows: it stands alone, not doubled. */
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?:'')*(?!')");

    private final Path folder;
    private final Map<String, Map<String, String>> byLang = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    TextFiles(Path folder) throws IOException {
        this.folder = folder;
        byLang.put("zh", new TreeMap<>());
        byLang.put("en", new TreeMap<>());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(file);
            }
        }
        Set<String> all = new TreeSet<>(byLang.get("zh").keySet());
        all.addAll(byLang.get("en").keySet());
        all.forEach(this::compare);
    }

    /** All keys of both languages. */
    Set<String> keys() {
        return byLang.values().stream().flatMap(m -> m.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parts that have a file. */
    Set<String> parts() {
        return keys().stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> problems() {
        return problems;
    }

    private void read(Path file) throws IOException {
        String name = folder.relativize(file).toString();
        Matcher m = NAME.matcher(name);
        if (!m.matches()) {
            problems.add(name + " is no file of texts");
            return;
        }
        Set<String> seen = new HashSet<>();
        // one line at a time, so that a key that stands twice is seen
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                while (line.endsWith("\\")) {
                    line = line + "\n" + lines.readLine();
                }
                if (line.endsWith(" ")) {
                    problems.add("A blank ends the line " + line.strip() + " in " + name);
                }
                Properties one = new Properties();
                one.load(new StringReader(line));
                one.forEach((key, text) -> take(name, m, (String) key, (String) text, seen));
            }
        }
    }

    private void take(String file, Matcher name, String key, String text, Set<String> seen) {
        if (!seen.add(key)) {
            problems.add(key + " stands twice in " + file);
        }
        if (!key.matches(name.group(1) + "(\\.[A-Za-z0-9_-]+)+")) {
            problems.add(key + " in " + file + " does not begin with its part");
        }
        byLang.get(name.group(2)).put(key, text);
        if (text.isEmpty()) {
            problems.add(key + " in " + file + " is empty");
        }
        if (text.matches("(?s).*[:：!！]")) {
            problems.add(key + " in " + file + " ends in a colon or exclamation mark");
        }
        if (LONE_QUOTE.matcher(text).find()) {
            problems.add(key + " in " + file + " has a quote that must be doubled");
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            problems.add(key + " in " + file + " is no pattern: " + e.getMessage());
        }
    }

    private void compare(String key) {
        String zh = byLang.get("zh").get(key);
        String en = byLang.get("en").get(key);
        if (zh == null || en == null) {
            problems.add(key + " is missing in " + (zh == null ? "zh" : "en"));
        } else if (!placeholders(zh).equals(placeholders(en))) {
            problems.add(key + " has placeholders " + placeholders(zh) + " in zh and " + placeholders(en) + " in en");
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = PLACEHOLDER.matcher(text);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }
}
