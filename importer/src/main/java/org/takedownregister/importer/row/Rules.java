package org.takedownregister.importer.row;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.takedownregister.domain.check.Components;
import org.takedownregister.domain.entry.Column;
import org.takedownregister.domain.entry.Entry;
import org.takedownregister.domain.problem.Problem;

/** The rules on the canonical constructor of a record, checked before it is called. */
final class Rules {

    private final Constructor<? extends Entry> constructor;
    private final Parameter[] parameters;
    private final List<Column> columns;
    private final CompiledRules compiled;

    Rules(Constructor<? extends Entry> constructor, List<Column> columns) {
        this.constructor = constructor;
        this.parameters = constructor.getParameters();
        this.columns = columns;
        this.compiled = new CompiledRules(constructor);
    }

    /** The one validator; making it costs a small import more than all the rest of the checks. */
    static Validator validator() {
        return Made.VALIDATOR;
    }

    private static final class Made {

        /** Held, so that its level stays: the validator greets on standard error otherwise. */
        private static final Logger LOG = Logger.getLogger("org.hibernate.validator");

        static final Validator VALIDATOR = make();

        private static Validator make() {
            LOG.setLevel(Level.WARNING);
            // Kept open for as long as the program runs, as a validator must not outlive its factory.
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .parameterNameProvider(new RememberedNames())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** Whether arguments keep every rule; false where only the validator can tell. */
    boolean areKept(@Nullable Object[] values) {
        return compiled.areKept(values);
    }

    /** Tells every rule that arguments break, but for arguments that are known to be bad. */
    void check(@Nullable Object[] values, boolean[] faulty, Cells cells, Faults faults) {
        // Most bad rows have a cell that cannot be read, and else nothing that the validator could tell of.
        if (compiled.areKept(values, faulty)) {
            return;
        }
        for (ConstraintViolation<? extends Entry> violation : violations(values)) {
            int column = column(violation);
            if (!faulty[column]) {
                faults.accept(
                        column, Explanations.problem(violation, parameters[column], columns, column, values, cells));
            }
        }
    }

    /** Takes a problem of a column, by the column's place. */
    interface Faults {
        /** Takes it. */
        void accept(int column, Problem problem);
    }

    private Set<? extends ConstraintViolation<? extends Entry>> violations(@Nullable Object[] values) {
        return validator().forExecutables().validateConstructorParameters(constructor, values);
    }

    /** The column at fault: the parameter's own, or of a rule between two the second. */
    private int column(ConstraintViolation<? extends Entry> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return node.as(Path.ParameterNode.class).getParameterIndex();
            }
        }
        Object second = Objects.requireNonNull(
                violation.getConstraintDescriptor().getAttributes().get("second"));
        return Components.index(constructor.getDeclaringClass().asSubclass(Record.class), (String) second);
    }
}
