package org.openprocedure.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How requests are generated: hidden, with a builder that reads like a sentence. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    add = "*",
    depluralize = true,
    depluralizeDictionary = {"approach:approaches", "status:statuses"},
    allowedClasspathAnnotations = {Generated.class},
    defaults = @Value.Immutable(copy = false))
@interface SearchStyle {}
