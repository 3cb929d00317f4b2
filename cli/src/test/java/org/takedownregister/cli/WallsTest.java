package org.takedownregister.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.takedownregister.importer.Packages;
import org.takedownregister.persistence.Registers;

/** Adapters know the domain and never one another. */
class WallsTest {

    private static final String ROOT = "org.takedownregister.";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.takedownregister");

    @ParameterizedTest
    @CsvSource({"persistence", "importer", "report"})
    void anAdapterKnowsOfUsOnlyItselfAndTheDomain(String adapter) {
        assertThat(PRODUCT.stream().filter(type -> isIn(type, adapter))).hasSizeGreaterThan(5);
        staysWithinItsWalls(adapter).check(PRODUCT);
    }

    @ParameterizedTest
    @CsvSource({"persistence", "importer", "report"})
    void theRuleCanFail(String adapter) {
        JavaClasses canary = new ClassFileImporter().importClasses(Canary.class);

        ArchRule rule = classes().should().onlyDependOnClassesThat(areAllowedTo(adapter));
        assertThat(rule.evaluate(canary).hasViolation()).isTrue();
    }

    @Test
    void theDomainKnowsNoAdapter() {
        classes()
                .that(areIn("domain"))
                .should()
                .onlyDependOnClassesThat(areAllowedTo("domain"))
                .check(PRODUCT);
    }

    private static ArchRule staysWithinItsWalls(String module) {
        return classes().that(areIn(module)).should().onlyDependOnClassesThat(areAllowedTo(module));
    }

    private static DescribedPredicate<JavaClass> areIn(String module) {
        return DescribedPredicate.describe("are in " + module, type -> isIn(type, module));
    }

    private static DescribedPredicate<JavaClass> areAllowedTo(String module) {
        return DescribedPredicate.describe("are of others, of " + module + " or of the domain", type -> {
            JavaClass base = type.getBaseComponentType();
            return !base.getPackageName().startsWith(ROOT) || isIn(base, module) || isIn(base, "domain");
        });
    }

    private static boolean isIn(JavaClass type, String module) {
        String name = type.getPackageName();
        return name.equals(ROOT + module) || name.startsWith(ROOT + module + ".") || isTemplate(type, module);
    }

    /** Compiled templates stand in a package of the template engine. */
    private static boolean isTemplate(JavaClass type, String module) {
        return module.equals("report") && type.getPackageName().startsWith("gg.jte.generated");
    }

    /** Breaks every adapter's rule on purpose. */
    record Canary(List<Packages> importer, List<Registers> persistence, Registers register, Packages packages) {}
}
