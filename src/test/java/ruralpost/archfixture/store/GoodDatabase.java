package ruralpost.archfixture.store;

import org.jooq.impl.DSL;

/** The store may use jOOQ. */
class GoodDatabase {
    final Object one = DSL.one();
}
