package ruralpost.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the figures were measured on.
 *
 * @param cores      processors that the program may use
 * @param memoryMb   memory of the machine
 * @param heapMb     largest heap of this run
 * @param loadBefore processes that were waiting for a processor when the run began, by the system's own count; negative when unknown
 * @param java       version of the run-time
 * @param system     operating system
 * @param at         when the run began
 */
record Machine(int cores, long memoryMb, long heapMb, double loadBefore, String java, String system, LocalDateTime at) {

    static Machine here() {
        var os = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(Runtime.getRuntime().availableProcessors(), os.getTotalMemorySize() >> 20, Runtime.getRuntime().maxMemory() >> 20,
            os.getSystemLoadAverage(), System.getProperty("java.runtime.version"), System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    }

    String text() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return at + ", " + cores + " cores, " + memoryMb + " MB memory, heap limit " + heapMb + " MB, Java " + java + ", " + system
            + ", load " + Line.number(loadBefore) + " at the start, " + Line.number(load) + " at the end";
    }

    Map<String, Object> json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("at", at.toString());
        all.put("cores", cores);
        all.put("memoryMb", memoryMb);
        all.put("heapMb", heapMb);
        all.put("loadBefore", loadBefore);
        all.put("loadAfter", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        all.put("java", java);
        all.put("system", system);
        return all;
    }
}
