package ruralpost.archfixture.ledger;

import org.jooq.impl.DSL;

/** The heart may use jOOQ. */
class GoodDoor {
    final Object one = DSL.one();
}
