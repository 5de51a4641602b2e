package ruralpost.ui.importing;

import java.util.Map;
import ruralpost.text.Message;

/** What is asked about a sheet, in words for someone who has the import screen before them: where on it the answer is given. */
final class ScreenQuestions {

    private static final Map<String, String> HERE = Map.of("sheet.map.doubtful", "import.ask.doubtful", "sheet.map.measure.ask", "import.ask.measure",
        "sheet.map.other.topic.ask", "import.ask.other.topic", "sheet.map.other.topic.put", "import.ask.other.topic.put", "sheet.map.unit.ask", "import.ask.unit", "sheet.map.units", "import.ask.units",
        "sheet.map.units.beside", "import.ask.units.beside");

    private ScreenQuestions() {
    }

    /** The same question, or itself where its words do for everybody. */
    static Message here(Message question) {
        return new Message(HERE.getOrDefault(question.key(), question.key()), question.args());
    }
}
