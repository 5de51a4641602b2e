package ruralpost.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import ruralpost.text.Message;

/** Labels of change sets as stored: the key, and the arguments as a JSON list in which a message is a list of its own. */
final class LabelText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 4000;
    private static final int WHOLE = 1000;

    private LabelText() {
    }

    /** The arguments; where they are too long for their column, texts among them are cut, each to the same length. */
    static String args(Message label) {
        String text = array(label.args(), Integer.MAX_VALUE).toString();
        for (int longest = WHOLE; text.length() > LIMIT; longest /= 2) {
            text = array(label.args(), longest).toString();
        }
        return text;
    }

    private static ArrayNode array(List<Object> args, int longest) {
        ArrayNode node = JSON.createArrayNode();
        for (Object a : args) {
            switch (a) {
                case null -> node.addNull();
                case Message m -> node.add(JSON.createArrayNode().add(m.key()).add(array(m.args(), longest)));
                case Integer i -> node.add(i);
                case Long l -> node.add(l);
                default -> node.add(cut(a.toString(), longest));
            }
        }
        return node;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    static Message read(String key, String args) {
        try {
            return new Message(key, list(JSON.readTree(args)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The label of a change set cannot be read: " + args, e);
        }
    }

    private static List<Object> list(JsonNode node) {
        List<Object> result = new ArrayList<>();
        for (JsonNode n : node) {
            if (n.isArray()) {
                result.add(new Message(n.get(0).asText(), list(n.get(1))));
            } else if (n.isIntegralNumber()) {
                result.add(n.asLong());
            } else {
                result.add(n.isNull() ? null : n.asText());
            }
        }
        return result;
    }
}
