package ruralpost.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a benchmark that needs a program of its own: a cold start, or another heap. */
final class Child {

    private static final String MARK = "figure ";
    private Child() {
    }

    /** Runs a job in a heap of the size that the program has, and gives the figures that it told, by name. */
    static Map<String, Double> run(String heap, String... job) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@" + System.getProperty("bench.options"), "-Xmx" + heap,
            "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
            "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile"), "-Dbench.began=" + System.currentTimeMillis(),
            "-cp", System.getProperty("java.class.path"), Bench.class.getName(), "job"));
        command.addAll(List.of(job));
        Map<String, Double> told = new LinkedHashMap<>();
        Process p = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = p.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(l -> l.startsWith(MARK)).map(l -> l.substring(MARK.length()).split("="))
                .forEach(pair -> told.put(pair[0], Double.valueOf(pair[1])));
        }
        if (p.waitFor() != 0) {
            throw new IOException("It failed: " + Arrays.toString(job));
        }
        return told;
    }

    /** Told by the child: so many milliseconds after its process was started it has come to this point. */
    static void reached(String point) {
        tell(point, System.currentTimeMillis() - Long.getLong("bench.began"));
    }

    /** Told by the child: a figure. */
    static void tell(String name, double value) {
        System.out.println(MARK + name + "=" + value);
    }
}
