package ruralpost.centre;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ruralpost.centre.stock.Balance;
import ruralpost.centre.stock.BookMove;
import ruralpost.centre.stock.StockBook;
import ruralpost.value.Money;

/**
 * What one funding paid for, and where it is, at the end of a day.
 *
 * @param funding the funding
 * @param spent   sum of its purchases up to that day
 * @param left    amount less spent; null where no amount is stated, and for goods in kind
 * @param entered value of what came into stock from it, as far as stated
 * @param came    how much of each item came in from it, by item id
 * @param now     where it is now: what is not among it is used up
 */
public record FundingUse(Funding funding, Money spent, Money left, Money entered, Map<Long, Long> came, List<Balance> now) {

    /** Of all fundings, in the order of the book. */
    public static List<FundingUse> of(CentreBook book, StockBook stock, LocalDate day) {
        Map<Long, Long> spent = new HashMap<>();
        book.purchases().stream().filter(p -> p.fundingId() != null && !p.boughtOn().isAfter(day)).forEach(p -> spent.merge(p.fundingId(), p.amount().fen(), Long::sum));
        Map<Long, List<BookMove>> entering = stock.moves(m -> m.from() == null && m.fundingId() != null && !m.on().isAfter(day)).stream()
            .collect(Collectors.groupingBy(BookMove::fundingId));
        Map<Long, List<Balance>> now = stock.balances(day).stream().filter(b -> b.fundingId() != null).collect(Collectors.groupingBy(Balance::fundingId));
        return book.fundings().stream().map(f -> {
            long id = f.stamp().id();
            List<BookMove> in = entering.getOrDefault(id, List.of());
            Money out = Money.ofFen(spent.getOrDefault(id, 0L));
            return new FundingUse(f, out, f.amount() == null || f.inKind() ? null : Money.ofFen(f.amount().fen() - out.fen()),
                Money.ofFen(in.stream().mapToLong(m -> m.value().fen()).sum()),
                in.stream().collect(Collectors.groupingBy(BookMove::itemId, Collectors.summingLong(BookMove::quantity))), now.getOrDefault(id, List.of()));
        }).toList();
    }
}
