package io.github.serviceexcellence.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The one way in which this library has its values generated. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
// leaves nothing in the class files, so that whoever compiles against them needs no Immutables
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        // callers see our own abstract class and builder, never a generated name
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        // no Guava even if it happens to be on the class path
        jdkOnly = true,
        // setting an attribute twice is an error, not a replacement
        strictBuilder = true,
        // so that an abstract with-method gets its body; said here, since Immutable itself stays in the class files and
        // an attribute on
        // it would be missed at the caller's
        defaults = @Value.Immutable(copy = true),
        // no javax.annotation and no org.immutables.value.Generated: both would be missing at the caller's
        allowedClasspathAnnotations = {Override.class},
        // JSON is another module's matter
        jacksonIntegration = false)
public @interface ValueStyle {}
