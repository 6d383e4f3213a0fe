package org.openprocedure.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openprocedure.model.vocabulary.DeviceKind;
import org.openprocedure.model.vocabulary.MriSafety;
import org.openprocedure.model.vocabulary.Occurrence;

/**
 * A thing that stays in the body.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Device permits ImmutableDevice {

  Device() {}

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return ImmutableDevice.builder();
  }

  /** Returns what it is. */
  public abstract DeviceKind kind();

  /** Returns the device in words. */
  public abstract String text();

  /** Returns how regularly it is placed; always, when not set. */
  @Value.Default
  public Occurrence occurrence() {
    return Occurrence.ALWAYS;
  }

  /** Returns how long it lasts or stays, if given. */
  public abstract Optional<Span> lifetime();

  /** Returns whether it may go into an MRI scanner; not known, when not set. */
  @Value.Default
  public MriSafety mriSafety() {
    return MriSafety.NOT_KNOWN;
  }

  /** Returns amounts that describe it, each named: a lens power, a size. */
  public abstract List<Measure> measures();

  /** Returns what the person should carry, or tell other care teams. */
  public abstract List<String> carryOrTell();

  @Value.Check
  void check() {
    Invariant.text("Device", "text", text());
    Invariant.texts("Device", "carryOrTell", carryOrTell());
  }

  /** Builds a {@link Device}. What is set again replaces what was set before. */
  public interface Builder {

    /**
     * Copies everything from another value. Call it first: lists that are set already are added to.
     */
    Builder from(Device device);

    /** Sets what it is. Required. */
    Builder kind(DeviceKind kind);

    /** Sets the device in words. Required. */
    Builder text(String text);

    /** Sets how regularly it is placed; always, when not set. */
    Builder occurrence(Occurrence occurrence);

    /** Sets how long it lasts or stays. */
    Builder lifetime(Span lifetime);

    /** Sets or clears {@link Device#lifetime()}. */
    Builder lifetime(Optional<? extends Span> lifetime);

    /** Sets whether it may go into an MRI scanner; not known, when not set. */
    Builder mriSafety(MriSafety mriSafety);

    /** Adds to {@link Device#measures()}. */
    Builder addMeasure(Measure measure);

    /** Sets {@link Device#measures()} as a whole. */
    Builder measures(Iterable<? extends Measure> measures);

    /** Adds to {@link Device#carryOrTell()}. */
    Builder addCarryOrTell(String carryOrTell);

    /** Sets {@link Device#carryOrTell()} as a whole. */
    Builder carryOrTell(Iterable<String> carryOrTell);

    /**
     * Returns the value.
     *
     * @throws InvalidProcedureException if a required part is missing or a part breaks a rule
     */
    Device build();
  }
}
