package ruralpost.archfixture.ui.chart;

/** May use AWT. */
class GoodPicture {
    final Object colour = java.awt.Color.RED;
}
