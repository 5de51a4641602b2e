package ruralpost;
/** Command line and window entry. */
public final class Main { public static void main(String[] args) { System.out.println("ok " + Runtime.version()); } }
