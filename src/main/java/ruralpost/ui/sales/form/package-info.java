/** One sale as a form in the drawer ({@link ruralpost.ui.sales.form.SaleForm}): its fields, its conflicts, its history, its draft. */
package ruralpost.ui.sales.form;
