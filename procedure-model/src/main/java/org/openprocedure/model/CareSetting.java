package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.Room;
import org.openprocedure.model.vocabulary.Stay;

/**
 * Where a procedure is done and how long the person stays there.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class CareSetting permits ImmutableCareSetting {

  CareSetting() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableCareSetting.builder();
  }

  /** Returns a usual setting without further words. */
  public static CareSetting of(Facility facility) {
    return builder().facility(facility).build();
  }

  /** Returns the kind of place. */
  public abstract Facility facility();

  /** Returns the kind of room, if given. */
  public abstract Optional<Room> room();

  /** Returns how long the stay is, if given. */
  public abstract Optional<Stay> stay();

  /** Returns how regularly it is done there; usually, when not set. */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.USUALLY;
  }

  /** Returns the case in which it is done there, where there is a choice; completes "when ...". */
  public abstract Optional<String> when();

  @Value.Check
  void check() {
    Invariant.optionalText("CareSetting", "when", when());
  }

  /** Builds a {@link CareSetting}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(CareSetting careSetting);

    /** Sets the kind of place. Required. */
    Builder facility(Facility facility);

    /** Sets the kind of room. */
    Builder room(Room room);

    /** Sets or clears {@link CareSetting#room()}. */
    Builder room(Optional<? extends Room> room);

    /** Sets how long the stay is. */
    Builder stay(Stay stay);

    /** Sets or clears {@link CareSetting#stay()}. */
    Builder stay(Optional<? extends Stay> stay);

    /** Sets how regularly it is done there; usually, when not set. */
    Builder occurrence(Occurrence occurrence);

    /** Sets the case in which it is done there, where there is a choice; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link CareSetting#when()}. */
    Builder when(Optional<String> when);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    CareSetting build();
  }
}
