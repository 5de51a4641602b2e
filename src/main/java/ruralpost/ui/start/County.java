package ruralpost.ui.start;

/**
 * A county to choose.
 *
 * @param code    six digits of GB/T 2260
 * @param name    its name, such as 花垣县
 * @param parents what it belongs to, such as 湖南省 湘西州
 */
public record County(String code, String name, String parents) { }
