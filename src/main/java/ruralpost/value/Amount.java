package ruralpost.value;

import java.util.Collection;

/**
 * Money as a paper states it: the amount and how firmly it is stated.
 *
 * @param money never null
 * @param bound never null
 */
public record Amount(Money money, Bound bound) {

    /** Nothing, exactly. */
    public static final Amount ZERO = exact(Money.ZERO);

    /** An amount stated exactly. */
    public static Amount exact(Money money) {
        return new Amount(money, Bound.EXACT);
    }

    /** The sum of two amounts with the bound that follows. */
    public Amount plus(Amount other) {
        return new Amount(money.plus(other.money), Bound.sum(bound, other.bound));
    }

    /** The difference of two amounts with the bound that follows. */
    public Amount minus(Amount other) {
        return new Amount(money.minus(other.money), Bound.difference(bound, other.bound));
    }

    /** The sum of all with the bound that follows; exactly zero for none, a single amount unchanged. */
    public static Amount sum(Collection<Amount> all) {
        return new Amount(Money.sum(all.stream().map(Amount::money).toList()), Bound.ofAll(all.stream().map(Amount::bound).toList()));
    }
}
