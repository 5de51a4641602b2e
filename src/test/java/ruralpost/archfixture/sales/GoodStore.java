package ruralpost.archfixture.sales;

import org.jooq.impl.DSL;

/** A store may use jOOQ, in its lambdas and nested classes too. */
class GoodStore {
    private static final class Nested {
        final Object one = DSL.one();
    }

    Object nested() {
        return new Nested().one;
    }
}
