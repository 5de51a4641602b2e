package ruralpost.archfixture.ui;

/** Draws with AWT outside the chart packages. */
class BadPicture {
    final Object colour = java.awt.Color.RED;
}
