package org.takedownregister.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainArchitectureTest {

    private static final String ROOT = "org.takedownregister.domain";

    private static final ArchRule PURE = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                    "are on the allowlist", type -> type.isPrimitive() || isAllowed(type.getBaseComponentType())));

    private static boolean isAllowed(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith(ROOT)
                || name.equals("java.lang")
                || name.equals("java.lang.annotation")
                || name.equals("java.lang.reflect")
                || name.equals("java.lang.invoke")
                || name.equals("java.lang.runtime")
                || name.startsWith("java.math")
                || name.startsWith("java.net")
                || name.startsWith("java.nio.charset")
                || type.getFullName().equals("java.nio.ByteOrder")
                || name.startsWith("java.text")
                || name.startsWith("java.time")
                || name.startsWith("java.util")
                || name.startsWith("jakarta.validation")
                || name.equals("org.jspecify.annotations")
                || digests(type)
                || readsItsOwnResource(type);
    }

    /** A digest is a sum like any other; keys and signatures are none of the domain's business. */
    private static boolean digests(JavaClass type) {
        return Set.of("MessageDigest", "DigestException", "NoSuchAlgorithmException")
                        .contains(type.getSimpleName())
                && type.getPackageName().equals("java.security");
    }

    /** The table of countries is a resource of the domain's own jar. */
    private static boolean readsItsOwnResource(JavaClass type) {
        return type.getPackageName().equals("java.io") && !type.getSimpleName().startsWith("File");
    }

    @Test
    void theDomainDependsOnItsAllowlistAlone() {
        JavaClasses domain = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);

        assertThat(domain).hasSizeGreaterThan(60);
        PURE.check(domain);
    }

    @Test
    void theRuleCanFail() {
        JavaClasses canary = new ClassFileImporter().importClasses(Canary.class);

        assertThat(PURE.evaluate(canary).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("java.nio.file.Path"));
    }

    @Test
    void itsPackagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT));
    }

    /** Breaks the rule on purpose. */
    record Canary(Path file) {}
}
