package ruralpost.centre.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a document lent of one item at a centre and is not back. A return that names its loan settles that one; other returns, and what was lost while
 * lent, settle the loan due first, those without a day last.
 *
 * @param documentId the loan
 * @param assetId    the piece; null for quantities
 * @param lentOn     its first day
 * @param dueOn      null where none was agreed
 * @param open       at least 1
 */
public record OpenLoan(long documentId, long centreId, long itemId, Long assetId, LocalDate lentOn, LocalDate dueOn, long open) {

    private static final Comparator<OpenLoan> DUE_FIRST = Comparator.comparing(OpenLoan::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(OpenLoan::lentOn).thenComparing(OpenLoan::documentId);

    private record Goods(long centreId, long itemId, Long assetId) {
    }

    /** What came back of some goods, by the loan that it names. */
    private static final class Back {

        private final Map<Long, Long> named = new HashMap<>();
        private long others;
    }

    /** The open loans at the end of a day, those due first in front. @param documents all that there are */
    public static List<OpenLoan> all(StockBook book, Collection<StockDocument> documents, LocalDate day) {
        Map<Long, StockDocument> papers = documents.stream().collect(Collectors.toMap(d -> d.stamp().id(), d -> d));
        Map<Goods, Map<Long, OpenLoan>> lent = new HashMap<>();
        Map<Goods, Back> back = new HashMap<>();
        for (BookMove m : book.moves(StockState.LOAN)) {
            if (m.on().isAfter(day)) {
                continue;
            }
            if (m.to() != null && m.to().state() == StockState.LOAN) {
                StockDocument paper = papers.get(m.documentId());
                OpenLoan part = new OpenLoan(m.documentId(), m.to().centreId(), m.itemId(), m.assetId(), m.on(), paper == null ? null : paper.dueOn(), m.quantity());
                lent.computeIfAbsent(new Goods(part.centreId, part.itemId, part.assetId), g -> new LinkedHashMap<>()).merge(m.documentId(), part, OpenLoan::plus);
            }
            if (m.from() != null && m.from().state() == StockState.LOAN) {
                Back of = back.computeIfAbsent(new Goods(m.from().centreId(), m.itemId(), m.assetId()), g -> new Back());
                StockDocument paper = papers.get(m.documentId());
                if (paper != null && paper.answersId() != null) {
                    of.named.merge(paper.answersId(), m.quantity(), Long::sum);
                } else {
                    of.others += m.quantity();
                }
            }
        }
        List<OpenLoan> open = new ArrayList<>();
        lent.forEach((goods, loans) -> settle(loans, back.getOrDefault(goods, new Back()), open));
        open.sort(DUE_FIRST.thenComparing(OpenLoan::centreId).thenComparing(OpenLoan::itemId));
        return open;
    }

    private static void settle(Map<Long, OpenLoan> loans, Back back, List<OpenLoan> open) {
        long others = back.others;
        List<OpenLoan> left = new ArrayList<>();
        for (OpenLoan loan : loans.values()) {
            long named = back.named.getOrDefault(loan.documentId, 0L);
            // more than there is of it only where the loan was taken back since
            others += Math.max(0, named - loan.open);
            left.add(loan.of(Math.max(0, loan.open - named)));
        }
        others += back.named.entrySet().stream().filter(e -> !loans.containsKey(e.getKey())).mapToLong(Map.Entry::getValue).sum();
        left.sort(DUE_FIRST);
        for (OpenLoan loan : left) {
            long gone = Math.min(others, loan.open);
            others -= gone;
            if (loan.open > gone) {
                open.add(loan.of(loan.open - gone));
            }
        }
    }

    private OpenLoan plus(OpenLoan more) {
        return new OpenLoan(documentId, centreId, itemId, assetId, lentOn.isBefore(more.lentOn) ? lentOn : more.lentOn, dueOn, open + more.open);
    }

    private OpenLoan of(long n) {
        return new OpenLoan(documentId, centreId, itemId, assetId, lentOn, dueOn, n);
    }
}
