package ruralpost.bench;

import java.nio.file.Path;
import java.util.List;

/** What runs in a process of its own. */
final class Jobs {

    private Jobs() {
    }

    static void run(List<String> words) throws Exception {
        Path folder = words.size() > 1 ? Path.of(words.get(1)) : null;
        switch (words.getFirst()) {
            case "start" -> StartBench.open(folder);
            case "plain" -> StartBench.plain(folder);
            case "found" -> StartBench.found(folder);
            case "million" -> HeavyImport.inside(folder, words.stream().skip(2).map(Path::of).toList());
            case "board" -> HeavyBoard.inside(folder, Path.of(words.get(2)), Integer.parseInt(words.get(3)));
            default -> throw new IllegalArgumentException(words.toString());
        }
    }
}
