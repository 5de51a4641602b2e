package ruralpost.joint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import ruralpost.campaign.Activity;
import ruralpost.campaign.ActivityStore;
import ruralpost.campaign.Handout;
import ruralpost.campaign.importing.GiftsKept;
import ruralpost.centre.Centres;
import ruralpost.centre.stock.HandoutMovesStore;
import ruralpost.centre.stock.HandoutMovesStore.Left;
import ruralpost.centre.stock.MoveKind;
import ruralpost.centre.stock.StockBook;
import ruralpost.centre.stock.StockDocument;
import ruralpost.centre.stock.StockDocumentKind;
import ruralpost.centre.stock.StockMove;
import ruralpost.centre.stock.StockState;
import ruralpost.centre.stock.StockStore;
import ruralpost.ledger.WriteTx;
import ruralpost.text.Message;
import ruralpost.text.UserException;

/** What is given out at activities draws on stock: record and movement stand in one change set, and are taken back together. */
public final class GiftStock implements GiftsKept {

    private final ActivityStore activities;
    private final StockStore stock;
    private final Supplier<GiftsKept.Days> days;

    /** Over these records. */
    public GiftStock(ActivityStore activities, StockStore stock) {
        this(activities, stock, () -> {
            throw new IllegalStateException("Made without balances");
        });
    }

    /** The same for imports, which ask before they write. */
    public GiftStock(ActivityStore activities, Centres centres) {
        this(activities, centres.stock(), () -> new GiftDays(centres.balances().current(), centres.centres().centres()));
    }

    private GiftStock(ActivityStore activities, StockStore stock, Supplier<GiftsKept.Days> days) {
        this.activities = activities;
        this.stock = stock;
        this.days = days;
    }

    @Override
    public GiftsKept.Days days() {
        return days.get();
    }

    /**
     * Stores something given out. What it takes from stock leaves it on the day of the activity; what an earlier version took and this one
     * does not comes back by counter-entries.
     *
     * @return its id
     * @throws UserException item without storeroom or the other way round, or there is too little on that day or a later one
     */
    @Override
    public long save(WriteTx tx, Handout h) {
        if ((h.itemId() == null) != (h.centreId() == null)) {
            throw UserException.of(h.itemId() == null ? "stock.gift.item" : "stock.gift.centre", h.item());
        }
        long id = activities.save(tx, h);
        Activity activity = activities.activities(tx, List.of(h.activityId())).getFirst();
        List<Left> before = HandoutMovesStore.of(tx, id);
        boolean draws = h.itemId() != null && h.count() != null && h.count() > 0;
        if (draws && before.size() == 1 && same(before.getFirst(), h, activity.heldOn()) || !draws && before.isEmpty()) {
            return id;
        }
        before.stream().map(Left::documentId).distinct().forEach(d -> stock.reverse(tx, d, null));
        if (draws) {
            StockDocument paper = StockDocument.of(StockDocumentKind.GIFT, activity.name() + "：" + h.item(), activity.heldOn()).givenAt(h.activityId(), id);
            stock.post(tx, paper, List.of(StockMove.at(MoveKind.GIVEN_OUT, h.centreId(), h.itemId(), h.count())));
        }
        return id;
    }

    /**
     * Stores an activity; where its day changed, what was given out at it leaves stock on the new day.
     *
     * @return its id
     * @throws UserException a rule of activities does not hold, or there was too little in stock on the new day
     */
    @Override
    public long save(WriteTx tx, Activity a) {
        long id = activities.save(tx, a);
        if (!a.stamp().isNew()) {
            activities.handoutsAt(tx, id).stream().filter(h -> h.itemId() != null).forEach(h -> save(tx, h));
        }
        return id;
    }

    /**
     * What keeps the gifts of an activity from being given out on another day, as far as the balances tell; null when nothing does.
     *
     * @param given at the activity
     * @param was   its stored day
     * @param day   the new one
     */
    public static Message dayProblem(StockBook book, List<Handout> given, LocalDate was, LocalDate day) {
        return was.equals(day) ? null : new GiftDays(book, List.of()).problem(given, was, day);
    }

    private static boolean same(Left left, Handout h, LocalDate day) {
        return left.centreId() == h.centreId() && left.itemId() == h.itemId() && left.quantity() == h.count() && left.on().equals(day);
    }

    /** Marks something given out deleted; what it took from stock comes back. */
    public void delete(WriteTx tx, Handout h) {
        HandoutMovesStore.of(tx, h.stamp().id()).stream().map(Left::documentId).distinct().forEach(d -> stock.reverse(tx, d, null));
        activities.deleteHandout(tx, h.stamp());
    }

    /**
     * What keeps so many from being given out, as far as the balances of that day and later ones tell; null when nothing does.
     *
     * @param before what is stored and would come back; null for something new
     * @param day    of the activity; null when it is not known
     */
    public static Message problem(StockBook book, Long itemId, Long centreId, Long count, Handout before, LocalDate day) {
        if (itemId == null || centreId == null || count == null || day == null) {
            return null;
        }
        long back = before != null && Objects.equals(before.itemId(), itemId) && Objects.equals(before.centreId(), centreId) && before.count() != null ? before.count() : 0;
        StockBook.Shortfall less = book.shortfall(centreId, itemId, StockState.SHELF, day, count - back);
        return less == null ? null : less.on().equals(day) ? Message.of("stock.gift.too.little", less.there() + back, count)
            : Message.of("stock.line.later", less.there() + back, less.on().toString(), count);
    }
}
