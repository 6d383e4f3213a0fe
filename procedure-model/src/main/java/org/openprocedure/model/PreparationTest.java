package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.TestKind;
import org.openprocedure.model.vocabulary.TestPurpose;

/**
 * A test or assessment before a procedure, and what it is for.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class PreparationTest permits ImmutablePreparationTest {

  PreparationTest() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutablePreparationTest.builder();
  }

  /** Returns a test without further words. */
  public static PreparationTest of(TestKind kind, TestPurpose purpose, Occurrence occurrence) {
    return builder().kind(kind).purpose(purpose).occurrence(occurrence).build();
  }

  /** Returns the test. */
  public abstract TestKind kind();

  /** Returns why it is done. */
  public abstract TestPurpose purpose();

  /** Returns how regularly it is done. */
  public abstract Occurrence occurrence();

  /** Returns the test in words, if given. */
  public abstract Optional<String> text();

  @Value.Check
  void check() {
    Invariant.optionalText("PreparationTest", "text", text());
  }

  /** Builds a {@link PreparationTest}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(PreparationTest preparationTest);

    /** Sets the test. Required. */
    Builder kind(TestKind kind);

    /** Sets why it is done. Required. */
    Builder purpose(TestPurpose purpose);

    /** Sets how regularly it is done. Required. */
    Builder occurrence(Occurrence occurrence);

    /** Sets the test in words. */
    Builder text(String text);

    /** Sets or clears {@link PreparationTest#text()}. */
    Builder text(Optional<String> text);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    PreparationTest build();
  }
}
