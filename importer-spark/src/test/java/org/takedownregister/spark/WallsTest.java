package org.takedownregister.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.takedownregister.persistence.Registers;

/** The engine knows the domain, the importer and the program's door, and nobody knows the engine. */
class WallsTest {

    private static final String ROOT = "org.takedownregister.";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.takedownregister");

    private static final DescribedPredicate<JavaClass> ARE_ALLOWED =
            DescribedPredicate.describe("are of others, of the domain, the importer, or the program's door", type -> {
                JavaClass base = type.getBaseComponentType();
                String name = base.getPackageName() + ".";
                return !name.startsWith(ROOT)
                        || name.startsWith(ROOT + "spark.")
                        || name.startsWith(ROOT + "domain.")
                        || name.startsWith(ROOT + "importer.")
                        || base.getName().equals(ROOT + "cli.Takedowns");
            });

    @Test
    void theEngineKnowsTheDomainTheImporterAndTheProgramsDoor() {
        ArchRule rule =
                classes().that().resideInAPackage(ROOT + "spark..").should().onlyDependOnClassesThat(ARE_ALLOWED);

        assertThat(PRODUCT.stream().filter(type -> type.getPackageName().equals(ROOT + "spark")))
                .hasSizeGreaterThan(5);
        rule.check(PRODUCT);
        assertThat(classes()
                        .should()
                        .onlyDependOnClassesThat(ARE_ALLOWED)
                        .evaluate(new ClassFileImporter().importClasses(Canary.class))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void nobodyKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "spark..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "spark..", "org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(PRODUCT);
    }

    /** Breaks the rule on purpose. */
    record Canary(Registers registers) {}
}
