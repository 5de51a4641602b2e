/** The look of the window: AtlantaFX Primer, the token sheets, app.css and the bundled font, switched live. */
package ruralpost.ui.theme;
