package ruralpost.sales.importing;

import ruralpost.sales.Sale;
import ruralpost.sheet.ColumnMapping;

/** Puts what a sheet says into a stored sale. A field that the sheet has no column for keeps what the ledger has. */
final class SaleMerge {

    private final ColumnMapping mapping;

    SaleMerge(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /** The stored sale with the sheet's values. */
    Sale.Builder into(Sale stored, Sale fresh) {
        Sale.Builder merged = stored.edit().period(fresh.period()).product(fresh.productId());
        if (mapping.fills(SalesShape.DOC)) {
            merged.docNumber(fresh.docNumber());
        }
        if (mapping.fills(SalesShape.CHANNEL)) {
            merged.channel(fresh.channelId());
        }
        if (mapping.fills(SalesShape.SELLER)) {
            merged.sellerPlace(fresh.sellerPlaceId()).sellerPartner(fresh.sellerPartnerId());
        }
        if (mapping.fills(SalesShape.BUYER_KIND)) {
            merged.buyerKind(fresh.buyerKind());
        }
        if (mapping.fills(SalesShape.BUYER)) {
            merged.buyer(fresh.buyer());
        }
        if (mapping.fills(SalesShape.CAMPAIGN)) {
            merged.campaign(fresh.campaign());
        }
        if (mapping.fills(SalesShape.CONTRACT)) {
            merged.contract(fresh.contractId());
        }
        if (mapping.fills(SalesShape.REMARK)) {
            merged.remark(fresh.remark());
        }
        return numbers(merged, stored, fresh);
    }

    private Sale.Builder numbers(Sale.Builder merged, Sale stored, Sale fresh) {
        boolean quantity = mapping.fills(SalesShape.QUANTITY);
        boolean price = mapping.fills(SalesShape.UNIT_PRICE);
        boolean amount = mapping.fills(SalesShape.AMOUNT) || fresh.amountComputed();
        if (quantity) {
            merged.quantity(fresh.quantity());
        }
        if (price) {
            merged.unitPrice(fresh.unitPrice());
        }
        if (mapping.fills(SalesShape.ORDERS)) {
            merged.orders(fresh.orders());
        }
        if (amount) {
            merged.amount(fresh.amount());
        }
        if (fresh.amountComputed() || !amount && stored.amountComputed() && quantity && fresh.quantity() != null && stored.unitPrice() != null) {
            merged.computeAmount();
        }
        boolean stated = mapping.fills(SalesShape.REFUND) ? fresh.refund() : stored.refund() && !negative(stored);
        return merged.refund(stated || negative(merged.build()));
    }

    private static boolean negative(Sale sale) {
        return sale.amount() != null && sale.amount().money().isNegative() || sale.quantity() != null && sale.quantity().thousandths() < 0;
    }
}
