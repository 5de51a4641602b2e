package ruralpost.ui.centre.take;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ruralpost.app.AppContext;
import ruralpost.centre.Centre;
import ruralpost.centre.take.Count;
import ruralpost.centre.take.CountState;
import ruralpost.centre.take.Posted;
import ruralpost.centre.take.TakeCentre;
import ruralpost.centre.take.TakeState;
import ruralpost.centre.take.Takes;
import ruralpost.text.Message;

/**
 * What the screen shows, read in one go.
 *
 * @param all      the newest first
 * @param take     the chosen one; null when there is none
 * @param counted  lines counted, by {@link TakeCentre}
 * @param count    at the chosen centre; null when there is none
 * @param obstacle why the chosen stock-take cannot be approved yet; null when it can, or is no longer open
 * @param centres  all centres by id
 * @param items    names of items by id
 * @param last     day of the last posted count of the chosen centre; null for none
 */
record TakeData(List<Takes.Progress> all, Takes.Progress take, Map<Long, Long> counted, Count count, Message obstacle, Map<Long, Centre> centres,
                Map<Long, String> items, java.time.LocalDate last) {

    static final TakeData NONE = new TakeData(List.of(), null, Map.of(), null, null, Map.of(), Map.of(), null);

    /** @param takeId wished for, 0 for the newest @param takeCentreId wished for, 0 for the first */
    static TakeData read(AppContext app, long takeId, long takeCentreId) {
        List<Takes.Progress> all = app.takes().all();
        Map<Long, Centre> centres = new HashMap<>();
        app.centres().centres().centres().forEach(c -> centres.put(c.id(), c));
        Map<Long, String> items = new HashMap<>();
        app.items().items().forEach(i -> items.put(i.stamp().id(), i.name()));
        Takes.Progress take = all.stream().filter(p -> p.take().id() == takeId).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        if (take == null || take.centres().isEmpty()) {
            return new TakeData(all, take, Map.of(), null, null, centres, items, null);
        }
        long wanted = take.centres().stream().map(TakeCentre::id).filter(id -> id == takeCentreId).findFirst().orElse(take.centres().getFirst().id());
        // as long as somewhere is counted, the other centres need not be read for each number that is typed
        boolean counting = take.state() == TakeState.OPEN;
        List<Count> counts = counting ? List.of(app.takes().count(wanted)) : app.takes().counts(take.take().id());
        Count count = counts.stream().filter(c -> c.at().id() == wanted).findFirst().orElseThrow();
        Message obstacle = counting ? take.centres().stream().filter(c -> c.state() == CountState.COUNTING)
            .map(c -> Message.of("take.wait.counting", centres.containsKey(c.centreId()) ? centres.get(c.centreId()).name() : c.sheet())).findFirst().orElse(null) : Posted.obstacle(counts);
        return new TakeData(all, take, app.takes().counted(take.take().id()), count, obstacle, centres, items,
            app.centres().counts().lastCounted().get(count.at().centreId()));
    }

    String centre(long id) {
        return centres.containsKey(id) ? centres.get(id).name() : "";
    }
}
