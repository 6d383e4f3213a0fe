package org.openprocedure.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.Occurrence;
import org.openprocedure.model.vocabulary.TeamRole;

/**
 * A person who takes part in a procedure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class TeamMember permits ImmutableTeamMember {

  TeamMember() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableTeamMember.builder();
  }

  /** Returns a person who always takes part. */
  public static TeamMember of(TeamRole role) {
    return builder().role(role).build();
  }

  /** Returns the part that the person plays. */
  public abstract TeamRole role();

  /** Returns what the person does, if given. */
  public abstract Optional<String> duty();

  /** Returns how regularly such a person takes part; always, when not set. */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.ALWAYS;
  }

  /** Returns the case in which the person takes part, where not always; completes "when ...". */
  public abstract Optional<String> when();

  @Value.Check
  void check() {
    Invariant.optionalText("TeamMember", "duty", duty());
    Invariant.optionalText("TeamMember", "when", when());
  }

  /** Builds a {@link TeamMember}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(TeamMember teamMember);

    /** Sets the part that the person plays. Required. */
    Builder role(TeamRole role);

    /** Sets what the person does. */
    Builder duty(String duty);

    /** Sets or clears {@link TeamMember#duty()}. */
    Builder duty(Optional<String> duty);

    /** Sets how regularly such a person takes part; always, when not set. */
    Builder occurrence(Occurrence occurrence);

    /** Sets the case in which the person takes part, where not always; completes "when ...". */
    Builder when(String when);

    /** Sets or clears {@link TeamMember#when()}. */
    Builder when(Optional<String> when);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    TeamMember build();
  }
}
