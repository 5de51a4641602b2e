/** The register of children's centres and opening stock as targets of imports ({@link ruralpost.centre.importing.CentreImports}). */
package ruralpost.centre.importing;
