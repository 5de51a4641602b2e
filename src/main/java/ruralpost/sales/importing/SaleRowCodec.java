package ruralpost.sales.importing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import ruralpost.importing.NameRef;
import ruralpost.sales.BuyerKind;
import ruralpost.sales.Sale;
import ruralpost.sheet.plan.RowBytes;
import ruralpost.sheet.plan.RowCodec;
import ruralpost.value.Amount;
import ruralpost.value.Bound;
import ruralpost.value.Money;
import ruralpost.value.Period;
import ruralpost.value.Quantity;
import ruralpost.value.Unit;

/** Sales to be as bytes, about 60 a row. */
final class SaleRowCodec implements RowCodec<SaleRow> {

    private static final BuyerKind[] KINDS = BuyerKind.values();
    private static final Bound[] BOUNDS = Bound.values();
    private static final int LONGEST_PLAIN = 63;
    private static final int NONE = 0;
    private static final int PLAIN = 1;
    private static final int LARGE = 2;

    private static final int UNIT_FROM_PRODUCT = 1;
    private static final int REFUND_CONCLUDED = 2;
    private static final int COMPUTED = 4;
    private static final int REFUND = 8;

    private final Shared<NameRef> names = new Shared<>();
    private final Shared<Unit> units = new Shared<>();

    /** What many rows have in common, each known by a number. */
    private static final class Shared<T> {
        private final Map<T, Integer> numbers = new IdentityHashMap<>();
        private final List<T> all = new ArrayList<>();

        /** From 1; 0 for null. */
        int number(T one) {
            if (one == null) {
                return 0;
            }
            Integer known = numbers.get(one);
            if (known == null) {
                all.add(one);
                known = all.size();
                numbers.put(one, known);
            }
            return known;
        }

        T of(long number) {
            return number == 0 ? null : all.get((int) number - 1);
        }
    }

    @Override
    public void write(SaleRow row, RowBytes out) {
        Sale sale = row.sale();
        out.number(row.row());
        out.number((row.unitFromProduct() ? UNIT_FROM_PRODUCT : 0) | (row.refundConcluded() ? REFUND_CONCLUDED : 0) | (sale.amountComputed() ? COMPUTED : 0)
            | (sale.refund() ? REFUND : 0));
        out.number(names.number(row.product()));
        out.number(names.number(row.channel()));
        out.number(names.number(row.seller()));
        maybe(row.contract(), out);
        out.number(sale.period().from().toEpochDay());
        out.number(sale.period().to().toEpochDay());
        out.text(sale.docNumber());
        out.number(sale.buyerKind() == null ? -1 : sale.buyerKind().ordinal());
        out.text(sale.buyer());
        out.text(sale.campaign());
        out.number(sale.quantity() == null ? 0 : units.number(sale.quantity().unit()));
        if (sale.quantity() != null) {
            out.number(sale.quantity().thousandths());
        }
        decimal(sale.unitPrice(), out);
        out.number(sale.amount() == null ? -1 : sale.amount().bound().ordinal());
        if (sale.amount() != null) {
            out.number(sale.amount().money().fen());
        }
        maybe(sale.orders() == null ? null : (long) sale.orders(), out);
        out.text(sale.remark());
    }

    @Override
    public SaleRow read(RowBytes in) {
        int row = (int) in.number();
        int flags = (int) in.number();
        NameRef product = names.of(in.number());
        NameRef channel = names.of(in.number());
        NameRef seller = names.of(in.number());
        Long contract = maybe(in);
        Sale.Builder sale = Sale.of(Period.of(LocalDate.ofEpochDay(in.number()), LocalDate.ofEpochDay(in.number())), 0).docNumber(in.text());
        int kind = (int) in.number();
        sale.buyerKind(kind < 0 ? null : KINDS[kind]).buyer(in.text()).campaign(in.text());
        Unit unit = units.of(in.number());
        sale.quantity(unit == null ? null : new Quantity(in.number(), unit)).unitPrice(decimal(in));
        int bound = (int) in.number();
        Amount amount = bound < 0 ? null : new Amount(Money.ofFen(in.number()), BOUNDS[bound]);
        Long orders = maybe(in);
        sale.amount(amount, (flags & COMPUTED) != 0).orders(orders == null ? null : orders.intValue()).refund((flags & REFUND) != 0).remark(in.text());
        return new SaleRow(row, sale.build(), product, channel, seller, contract, (flags & UNIT_FROM_PRODUCT) != 0, (flags & REFUND_CONCLUDED) != 0, 0);
    }

    private static void maybe(Long number, RowBytes out) {
        out.number(number == null ? 0 : 1);
        if (number != null) {
            out.number(number);
        }
    }

    private static Long maybe(RowBytes in) {
        return in.number() == 0 ? null : in.number();
    }

    private static void decimal(BigDecimal number, RowBytes out) {
        boolean plain = number != null && number.unscaledValue().bitLength() <= LONGEST_PLAIN;
        out.number(number == null ? NONE : plain ? PLAIN : LARGE);
        if (plain) {
            out.number(number.unscaledValue().longValue());
        } else if (number != null) {
            out.text(number.unscaledValue().toString());
        }
        if (number != null) {
            out.number(number.scale());
        }
    }

    private static BigDecimal decimal(RowBytes in) {
        int how = (int) in.number();
        if (how == NONE) {
            return null;
        }
        return how == PLAIN ? BigDecimal.valueOf(in.number(), (int) in.number()) : new BigDecimal(new BigInteger(in.text()), (int) in.number());
    }
}
