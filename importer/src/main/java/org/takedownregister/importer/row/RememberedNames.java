package org.takedownregister.importer.row;

import jakarta.validation.ParameterNameProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The names of parameters, looked up once: the validator asks for them at every row. */
final class RememberedNames implements ParameterNameProvider {

    private final Map<Executable, List<String>> names = new ConcurrentHashMap<>();

    @Override
    public List<String> getParameterNames(Constructor<?> constructor) {
        return names.computeIfAbsent(constructor, RememberedNames::of);
    }

    @Override
    public List<String> getParameterNames(Method method) {
        return names.computeIfAbsent(method, RememberedNames::of);
    }

    private static List<String> of(Executable executable) {
        return Arrays.stream(executable.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.toUnmodifiableList());
    }
}
