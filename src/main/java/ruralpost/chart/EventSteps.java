package ruralpost.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the festivals and campaigns of lines over time stand on their axis; looked up once for a drawing. */
final class EventSteps {

    /** An event that touches the axis. @param from index of its first step @param to index of its last step */
    record Placed(Trend.Event event, int from, int to) {
    }

    private final List<Placed> placed = new ArrayList<>();
    private final List<List<Trend.Event>> at = new ArrayList<>();

    EventSteps(Trend trend) {
        Map<String, Integer> steps = new HashMap<>();
        for (Trend.Step step : trend.times()) {
            steps.putIfAbsent(step.key(), at.size());
            at.add(new ArrayList<>());
        }
        for (Trend.Event event : trend.events()) {
            Integer start = steps.get(event.step());
            Integer end = steps.get(event.endStep());
            if (start != null || end != null) {
                int from = start == null ? 0 : start;
                int to = end == null ? at.size() - 1 : Math.max(end, from);
                placed.add(new Placed(event, from, to));
                at.subList(from, to + 1).forEach(events -> events.add(event));
            }
        }
    }

    /** Those that touch the axis, in their order. */
    List<Placed> placed() {
        return placed;
    }

    /** Those that a step falls into. */
    List<Trend.Event> at(int index) {
        return at.get(index);
    }
}
