package ruralpost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** The architecture rules of a program whose packages begin with {@code root}: of ours, and of the fixture that breaks them. */
final class ArchitectureRules {

    static final List<String> AREAS = List.of("campaign", "sales", "centre", "indicator");

    private static final String FX_TASK = "javafx.concurrent.Task";
    private static final String FX_SERVICE = "javafx.concurrent.Service";

    /** Sets the caller's own flag again after waiting until nothing is left inside the database; interrupts no other thread. */
    private static final Set<String> RESTORES_ITS_OWN_FLAG = Set.of("ruralpost.store.Lane.close()");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("javafx", noClasses().that().resideOutsideOfPackage(in("ui"))
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."));
        rules.put("awt", noClasses().that().resideOutsideOfPackages(in("chart"), in("report"), in("ui.chart"))
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing.."));
        rules.put("jooq", noClasses().that().resideOutsideOfPackages(in("ledger"), in("store")).and(describe("are no stores", c -> !isStore(c)))
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", root + ".store.tables.."));
        for (String area : AREAS) {
            rules.put("area-" + area, noClasses().that().resideInAPackage(in(area)).should().dependOnClassesThat().resideInAnyPackage(others(area)));
        }
        rules.put("sheet", noClasses().that().resideInAPackage(in("sheet")).should().dependOnClassesThat().resideInAnyPackage(packages(AREAS)));
        rules.put("importing", noClasses().that().resideInAPackage(in("importing")).should().dependOnClassesThat().resideInAnyPackage(packages(AREAS)));
        rules.put("window", noClasses().that().resideOutsideOfPackage(in("ui")).and().doNotHaveFullyQualifiedName(root + ".Main")
            .should().dependOnClassesThat().resideInAPackage(in("ui")));
        rules.put("threads", noClasses().that().resideOutsideOfPackage(in("ui.task")).should(touchThreads()));
        return rules;
    }

    private String in(String part) {
        return root + "." + part + "..";
    }

    private String[] packages(List<String> parts) {
        return parts.stream().map(this::in).toArray(String[]::new);
    }

    private String[] others(String area) {
        List<String> others = new ArrayList<>(AREAS);
        others.remove(area);
        return packages(others);
    }

    /** Itself or a class inside it: lambdas and records of a store belong to the store. */
    private static boolean isStore(JavaClass c) {
        JavaClass outer = c;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getSimpleName().endsWith("Store");
    }

    private static ArchCondition<JavaClass> touchThreads() {
        return new ArchCondition<>("start, interrupt or cancel threads") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                List<JavaAccess<?>> accesses = new ArrayList<>();
                accesses.addAll(c.getAccessesFromSelf());
                accesses.stream().filter(a -> forbidden(a.getTarget()) && !RESTORES_ITS_OWN_FLAG.contains(a.getOrigin().getFullName())).forEach(a -> events.add(SimpleConditionEvent.satisfied(c, a.getDescription())));
            }
        };
    }

    private static boolean forbidden(AccessTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "<init>" -> owner.isAssignableTo(Thread.class);
            case "interrupt" -> owner.isAssignableTo(Thread.class);
            case "runLater" -> owner.getName().equals("javafx.application.Platform");
            case "cancel" -> owner.isAssignableTo(Future.class) || owner.isAssignableTo(FX_TASK) || owner.isAssignableTo(FX_SERVICE);
            case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
            default -> false;
        };
    }

    static Set<String> names() {
        return new ArchitectureRules("ruralpost").all().keySet();
    }
}
