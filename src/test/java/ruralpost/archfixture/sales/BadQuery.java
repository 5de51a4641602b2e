package ruralpost.archfixture.sales;

import org.jooq.impl.DSL;

/** Uses jOOQ without being a store. */
class BadQuery {
    final Object one = DSL.one();
}
