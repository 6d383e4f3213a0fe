package org.openprocedure.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the value types are generated: hidden behind the hand-written class and builder, lists in
 * insertion order, one exception for what is missing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    // The plural of a list becomes the singular of its add method.
    depluralize = true,
    depluralizeDictionary = {
      "approach:approaches",
      "awareness:awareness",
      "include:includes",
      "support:supports",
      "therapy:therapies"
    },
    // Of the annotations that generated code may carry, this one stays out of the class files,
    // where
    // a user's compiler would miss it.
    allowedClasspathAnnotations = {Generated.class},
    throwForInvalidImmutableState = InvalidProcedureException.class,
    defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
