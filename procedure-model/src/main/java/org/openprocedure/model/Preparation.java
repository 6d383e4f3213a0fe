package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How to get ready for a procedure.
 *
 * <p>An empty preparation says that nothing is known of it; one that is {@link #notNeeded} says
 * that there is none, and why.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Preparation permits ImmutablePreparation {

  Preparation() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutablePreparation.builder();
  }

  /** Returns a preparation that says why there is none, as before an emergency. */
  public static Preparation none(String why) {
    return builder().notNeeded(why).build();
  }

  /** Returns why there is no preparation, where there is none; excludes everything else. */
  public abstract Optional<String> notNeeded();

  /** Returns the hours without food and drink, by kind of intake. */
  public abstract List<Fasting> fasting();

  /** Returns what happens to medicines. */
  public abstract List<MedicationChange> medicationChanges();

  /** Returns tests and assessments beforehand. */
  public abstract List<PreparationTest> tests();

  /** Returns what is done or taken by a schedule. */
  public abstract List<Regimen> regimens();

  /** Returns what is to be arranged. */
  public abstract List<Arrangement> arrangements();

  /** Returns anything else to do, in words. */
  public abstract List<String> instructions();

  @Value.Check
  void check() {
    Invariant.optionalText("Preparation", "notNeeded", notNeeded());
    Invariant.texts("Preparation", "instructions", instructions());
    if (notNeeded().isPresent() && hasContent()) {
      throw InvalidProcedureException.of(
          "Preparation", "notNeeded", "excludes every other field, but some are filled");
    }
  }

  private boolean hasContent() {
    return Stream.of(
            fasting(), medicationChanges(), tests(), regimens(), arrangements(), instructions())
        .anyMatch(list -> !list.isEmpty());
  }

  /** Builds a {@link Preparation}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Preparation preparation);

    /** Sets why there is no preparation, where there is none; excludes everything else. */
    Builder notNeeded(String notNeeded);

    /** Sets or clears {@link Preparation#notNeeded()}. */
    Builder notNeeded(Optional<String> notNeeded);

    /** Adds to {@link Preparation#fasting()}. */
    Builder addFasting(Fasting fasting);

    /** Sets {@link Preparation#fasting()} as a whole. */
    Builder fasting(Iterable<? extends Fasting> fasting);

    /** Adds to {@link Preparation#medicationChanges()}. */
    Builder addMedicationChange(MedicationChange medicationChange);

    /** Sets {@link Preparation#medicationChanges()} as a whole. */
    Builder medicationChanges(Iterable<? extends MedicationChange> medicationChanges);

    /** Adds to {@link Preparation#tests()}. */
    Builder addTest(PreparationTest test);

    /** Sets {@link Preparation#tests()} as a whole. */
    Builder tests(Iterable<? extends PreparationTest> tests);

    /** Adds to {@link Preparation#regimens()}. */
    Builder addRegimen(Regimen regimen);

    /** Sets {@link Preparation#regimens()} as a whole. */
    Builder regimens(Iterable<? extends Regimen> regimens);

    /** Adds to {@link Preparation#arrangements()}. */
    Builder addArrangement(Arrangement arrangement);

    /** Sets {@link Preparation#arrangements()} as a whole. */
    Builder arrangements(Iterable<? extends Arrangement> arrangements);

    /** Adds to {@link Preparation#instructions()}. */
    Builder addInstruction(String instruction);

    /** Sets {@link Preparation#instructions()} as a whole. */
    Builder instructions(Iterable<String> instructions);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Preparation build();
  }
}
