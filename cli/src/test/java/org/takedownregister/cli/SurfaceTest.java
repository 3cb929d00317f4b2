package org.takedownregister.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.PlainSQL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no input can reach, because the program does not have it. SECURITY.md promises it. */
class SurfaceTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.takedownregister", "gg.jte.generated");

    /** Where the components of our own records are looked at; no name from outside decides which. */
    private static final Set<String> LOOKS_AT_RECORDS = Set.of(
            "org.takedownregister.domain.check.Components",
            "org.takedownregister.domain.entry.Accessor",
            "org.takedownregister.domain.entry.Column",
            "org.takedownregister.domain.entry.Deconstructor",
            "org.takedownregister.importer.layout.RowBinder",
            "org.takedownregister.importer.row.CompiledRules",
            "org.takedownregister.importer.row.EntryReader",
            "org.takedownregister.importer.row.Explanations",
            "org.takedownregister.importer.row.RecordCells",
            "org.takedownregister.importer.row.RememberedNames",
            "org.takedownregister.importer.row.Rules",
            "org.takedownregister.report.making.Mixing",
            "org.takedownregister.report.making.Packing");

    /** Looks at bytes as numbers, and at no class. */
    private static final String LOOKS_AT_BYTES = "org.takedownregister.domain.value.BytesAsNumbers";

    /** The one place that runs statements which jOOQ did not make; Error Prone holds it to constants. */
    private static final Set<String> RUNS_STATEMENTS = Set.of("org.takedownregister.persistence.Database");

    enum Promise {
        NOTHING_IS_DESERIALISED(noClasses()
                .should()
                .dependOnClassesThat(
                        in("java.io.ObjectInputStream", "java.io.ObjectInput", "java.beans.XMLDecoder", "java.rmi.*"))),
        NO_CLASS_IS_FOUND_BY_NAME(noClasses()
                .should()
                .accessTargetWhere(calls(Class.class, "forName").or(calls(ClassLoader.class, "loadClass")))),
        NOTHING_BUT_RECORDS_IS_REFLECTED(noClasses()
                .that(are(LOOKS_AT_RECORDS).negate())
                .and()
                .doNotHaveFullyQualifiedName(LOOKS_AT_BYTES)
                .should()
                .dependOnClassesThat(in("java.lang.reflect.*", "java.lang.invoke.MethodHandles*"))),
        NO_PROGRAM_IS_STARTED_AND_NO_SCRIPT_RUN(noClasses()
                .should()
                .dependOnClassesThat(in("java.lang.ProcessBuilder", "javax.script.*"))
                .orShould()
                .accessTargetWhere(calls(Runtime.class, "exec"))),
        NOTHING_IS_LISTENED_TO_OR_ASKED_OF_THE_NETWORK(noClasses()
                .should()
                .dependOnClassesThat(
                        in("java.net.Socket", "java.net.ServerSocket", "java.net.URL", "java.net.http.*"))),
        NO_STATEMENT_IS_PUT_TOGETHER(noClasses()
                .that(are(RUNS_STATEMENTS).negate())
                .and()
                .resideOutsideOfPackage("org.takedownregister.persistence.generated..")
                .should()
                .accessTargetWhere(isPlainSql()
                        .or(calls(Connection.class, "prepareStatement"))
                        .or(calls(Statement.class, "addBatch"))
                        .or(calls(Statement.class, "execute"))));

        private final ArchRule rule;

        Promise(ArchRule rule) {
            this.rule = rule;
        }
    }

    @ParameterizedTest
    @MethodSource("promises")
    void theProgramKeepsThePromise(Promise promise) {
        assertThat(PRODUCT).hasSizeGreaterThan(300);
        promise.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void thePromiseCanBeBroken(Promise promise) {
        JavaClasses canary = new ClassFileImporter().importClasses(Canary.class);

        assertThat(promise.rule.evaluate(canary).hasViolation()).isTrue();
    }

    static Stream<Promise> promises() {
        return Arrays.stream(Promise.values());
    }

    private static DescribedPredicate<JavaClass> in(String... names) {
        return DescribedPredicate.describe("are " + List.of(names), type -> Arrays.stream(names)
                .anyMatch(name -> name.endsWith("*")
                        ? type.getName().startsWith(name.substring(0, name.length() - 1))
                        : type.getName().equals(name)));
    }

    /** Classes of these names, with those that stand in them. */
    private static DescribedPredicate<JavaClass> are(Set<String> names) {
        return DescribedPredicate.describe(
                "are " + names, type -> names.contains(type.getName().replaceFirst("\\$.*", "")));
    }

    /** Calls that hand a text over, such as a name or a statement. */
    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                "is " + owner.getSimpleName() + "." + name,
                access -> access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                        && target.getName().startsWith(name)
                        && target.getOwner().isAssignableTo(owner)
                        && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(String.class)));
    }

    /** The methods of jOOQ that take text for SQL. */
    private static DescribedPredicate<JavaAccess<?>> isPlainSql() {
        return DescribedPredicate.describe(
                "is plain SQL", access -> access.getTarget().isAnnotatedWith(PlainSQL.class));
    }

    /** Breaks every promise on purpose. */
    @SuppressWarnings("all")
    static final class Canary {
        Object reads(ObjectInputStream in) throws Exception {
            return in.readObject();
        }

        Object finds(String name) throws Exception {
            return Class.forName(name).getDeclaredMethod("run").invoke(null);
        }

        void starts(java.net.Socket socket) throws Exception {
            Runtime.getRuntime().exec("true");
        }

        void runs(DSLContext sql, String table) {
            sql.execute("DELETE FROM " + table);
        }
    }
}
