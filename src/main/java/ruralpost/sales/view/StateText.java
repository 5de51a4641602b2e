package ruralpost.sales.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ruralpost.board.BoardChoice;
import ruralpost.board.Chosen;
import ruralpost.board.Span;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.cube.Dimension;
import ruralpost.sales.cube.TimeUnit;
import ruralpost.sales.dashboard.Comparison;
import ruralpost.sales.dashboard.Measure;
import ruralpost.text.UserException;
import ruralpost.value.Period;

/** Writes filter states as JSON and reads them back. Rows stand in it by their ids. */
final class StateText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private StateText() {
    }

    static String write(FilterState state) {
        ObjectNode node = JSON.createObjectNode();
        node.put("version", VERSION);
        period(node, "period", state.period());
        if (state.span() != null) {
            period(node, "span", state.span().days());
            node.put("spanStep", state.span().step());
        }
        for (Chosen<Dimension> c : state.chosen()) {
            ObjectNode one = node.withArray("chosen").addObject().put("of", c.dimension().code()).put("byChart", c.byChart()).put("step", c.step());
            switch (c.value()) {
                case null -> one.putNull("value");
                case Long id -> one.put("value", id);
                case BuyerKind kind -> one.put("value", kind.name());
                default -> one.put("value", c.value().toString());
            }
        }
        node.put("measure", state.measure().code()).put("unit", state.unit().code()).put("cumulative", state.cumulative());
        node.put("comparison", state.comparison().code()).put("page", state.page());
        return node.toString();
    }

    private static void period(ObjectNode node, String name, Period period) {
        if (period != null) {
            node.putArray(name).add(period.from().toString()).add(period.to().toString());
        }
    }

    /** Empty for what a newer program wrote, or what is no state. */
    static Optional<FilterState> read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.path("version").asInt() != VERSION) {
                return Optional.empty();
            }
            List<Chosen<Dimension>> chosen = new ArrayList<>();
            for (JsonNode one : node.path("chosen")) {
                Dimension dimension = of(Dimension.values(), Dimension::code, one.get("of").asText());
                chosen.add(new Chosen<>(dimension, value(dimension, one.get("value")), one.get("byChart").asBoolean(), one.get("step").asInt()));
            }
            Period span = period(node.get("span"));
            return Optional.of(new FilterState(new BoardChoice<>(period(node.get("period")), span == null ? null : new Span(span, node.get("spanStep").asInt()), chosen),
                of(Measure.values(), Measure::code, node.get("measure").asText()), of(TimeUnit.values(), TimeUnit::code, node.get("unit").asText()),
                node.get("cumulative").asBoolean(), of(Comparison.values(), Comparison::code, node.get("comparison").asText()), node.get("page").asText()));
        } catch (JsonProcessingException | UserException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Object value(Dimension dimension, JsonNode value) {
        return value.isNull() ? null : dimension == Dimension.BUYER_KIND ? BuyerKind.valueOf(value.asText()) : value.isNumber() ? (Object) value.asLong() : value.asText();
    }

    private static Period period(JsonNode days) {
        return days == null ? null : Period.of(LocalDate.parse(days.get(0).asText()), LocalDate.parse(days.get(1).asText()));
    }

    private static <T> T of(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all).filter(v -> code.apply(v).equals(wanted)).findFirst().orElseThrow(() -> new IllegalArgumentException(wanted));
    }
}
