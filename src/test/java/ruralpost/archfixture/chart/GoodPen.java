package ruralpost.archfixture.chart;

/** May use AWT. */
class GoodPen {
    final Object colour = java.awt.Color.RED;
}
