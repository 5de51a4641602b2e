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

    private LabelText() {
    }

    static String args(Message label) {
        String text = array(label.args()).toString();
        return text.length() <= LIMIT ? text : array(List.of(text.substring(0, LIMIT / 8))).toString();
    }

    private static ArrayNode array(List<Object> args) {
        ArrayNode node = JSON.createArrayNode();
        for (Object a : args) {
            switch (a) {
                case null -> node.addNull();
                case Message m -> node.add(JSON.createArrayNode().add(m.key()).add(array(m.args())));
                case Integer i -> node.add(i);
                case Long l -> node.add(l);
                default -> node.add(a.toString());
            }
        }
        return node;
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
