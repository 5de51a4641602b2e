package ruralpost.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.campaign.Handout;
import ruralpost.campaign.importing.GiftsKept;
import ruralpost.centre.Centre;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockState;
import ruralpost.place.Place;
import ruralpost.text.Message;

/** Stock as an import leaves it, as far as activities on other days change it. For one thread. */
final class GiftDays implements GiftsKept.Days {

    private final StockBook book;
    private final Map<Long, Place> places;
    private final List<Shift> shifts = new ArrayList<>();

    /** What a storeroom has more, or less, of an item from a day on, up to before another. */
    private record Shift(long centreId, long itemId, LocalDate from, LocalDate before, long more) {

        boolean on(Handout h, LocalDate day) {
            return centreId == h.centreId() && itemId == h.itemId() && !day.isBefore(from) && day.isBefore(before);
        }
    }

    GiftDays(StockBook book, List<Centre> centres) {
        this.book = book;
        places = centres.stream().collect(Collectors.toMap(Centre::id, Centre::place, (a, b) -> a));
    }

    private static List<Handout> drawn(List<Handout> given) {
        return given.stream().filter(h -> h.itemId() != null && h.centreId() != null && h.count() != null && h.count() > 0).toList();
    }

    @Override
    public Message problem(List<Handout> given, LocalDate was, LocalDate day) {
        List<Shift> own = new ArrayList<>();
        for (Handout h : drawn(given)) {
            Message closed = closed(places.get(h.centreId()), day);
            if (closed != null) {
                return closed;
            }
            // until the day on which it left before; from then on nothing changes
            for (LocalDate d = day; d.isBefore(was); d = d.plusDays(1)) {
                long there = book.balance(h.centreId(), h.itemId(), StockState.SHELF, d) + sum(shifts, h, d) + sum(own, h, d);
                if (there < h.count()) {
                    return Message.of("joint.gift.day", h.item(), d.toString(), Math.max(0, there), h.count());
                }
            }
            own.add(shift(h, was, day));
        }
        return null;
    }

    private static long sum(List<Shift> shifts, Handout h, LocalDate day) {
        return shifts.stream().filter(s -> s.on(h, day)).mapToLong(Shift::more).sum();
    }

    private static Message closed(Place place, LocalDate day) {
        if (place != null && place.openedOn() != null && day.isBefore(place.openedOn())) {
            return Message.of("centre.stock.not.open", place.name(), place.openedOn().toString(), day.toString());
        }
        return place != null && place.closedOn() != null && !day.isBefore(place.closedOn())
            ? Message.of("centre.stock.closed", place.name(), place.closedOn().toString(), day.toString()) : null;
    }

    @Override
    public void moved(List<Handout> given, LocalDate was, LocalDate day) {
        drawn(given).forEach(h -> shifts.add(shift(h, was, day)));
    }

    private static Shift shift(Handout h, LocalDate was, LocalDate day) {
        return day.isBefore(was) ? new Shift(h.centreId(), h.itemId(), day, was, -h.count()) : new Shift(h.centreId(), h.itemId(), was, day, h.count());
    }
}
