package org.takedownregister.report.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.takedownregister.report.browser.Browser;

/** Gives the tests of this package one browser and one set of sites, closed after the last of them. */
final class Shared implements BeforeAllCallback, ParameterResolver {

    // Here, not when a test asks for it: only so is a class without a browser skipped and not failed.
    @Override
    public void beforeAll(ExtensionContext context) {
        browser(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type.equals(Browser.class) || type.equals(SampleSites.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Browser.class) ? browser(context) : sites(context);
    }

    private static Browser browser(ExtensionContext context) {
        return store(context).getOrComputeIfAbsent(Browser.class, type -> Browser.start(), Browser.class);
    }

    private static SampleSites sites(ExtensionContext context) {
        return store(context)
                .getOrComputeIfAbsent(
                        SampleSites.class,
                        type -> {
                            try {
                                return SampleSites.publish();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        SampleSites.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(Shared.class));
    }
}
