package ruralpost.sales.importing;

import java.util.HashMap;
import java.util.Map;
import ruralpost.importing.NameDecisions;
import ruralpost.importing.NameRef;
import ruralpost.sales.Sale;

/** Makes rows comparable that name records: by id those that exist, by name those that an import will create. */
final class Tokens {

    private final Map<NameDecisions.Named, Long> created = new HashMap<>();
    /** Names as sheets write them; making them comparable costs more than the rest. */
    private final Map<String, Map<String, Long>> written = new HashMap<>();

    SaleFacts facts(SaleRow row) {
        Sale sale = row.sale();
        return SaleFacts.of(token(SalesShape.PRODUCT, row.product()), token(SalesShape.CHANNEL, row.channel()), token(SalesShape.SELLER, row.seller()), sale.buyerKind() == null ? 0 : sale.buyerKind().ordinal() + 1, row.contract() == null ? 0 : row.contract(),
            sale.period(), sale.quantity(), sale.amount(), sale.docNumber());
    }

    private long token(String field, NameRef ref) {
        if (ref == null) {
            return 0;
        }
        return ref.id() != null ? ref.id() : written.computeIfAbsent(field, f -> new HashMap<>()).computeIfAbsent(ref.key().name(),
            name -> created.computeIfAbsent(new NameDecisions.Named(field, name), n -> -1L - created.size()));
    }
}
