package ruralpost.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of this program and of the programs that it ran to their end. On a machine that others use too it tells more than
 * the clock, but it counts in hundredths of a second and leaves waiting for the disk out.
 */
final class Cpu {

    private static final Path STAT = Path.of("/proc/self/stat");

    private Cpu() {
    }

    /** Milliseconds since the program was started; children are counted on Linux only. */
    static double millis() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return os.getProcessCpuTime() / 1e6 + children();
    }

    private static double children() {
        try {
            String stat = Files.readString(STAT);
            String[] after = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            // cutime and cstime, in hundredths of a second
            return (Long.parseLong(after[13]) + Long.parseLong(after[14])) * 10.0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
