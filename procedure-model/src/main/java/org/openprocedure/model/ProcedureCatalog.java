package org.openprocedure.model;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A set of procedures that never changes after it was made, at most one to an id, in a stable
 * order.
 *
 * <p>A catalogue may decode its procedures only when they are asked for. Implementations are safe
 * for any number of threads and answer the same question in the same way each time.
 *
 * @since 0.1.0
 */
public interface ProcedureCatalog {

  /** Returns a catalogue without procedures. */
  static ProcedureCatalog empty() {
    return of(List.of());
  }

  /**
   * Returns a catalogue of the given procedures in the given order.
   *
   * @throws InvalidProcedureException if two have the same id
   */
  static ProcedureCatalog of(Procedure... procedures) {
    return of(List.of(procedures));
  }

  /**
   * Returns a catalogue of the given procedures in the given order.
   *
   * @throws InvalidProcedureException if two have the same id
   */
  static ProcedureCatalog of(Collection<Procedure> procedures) {
    return new ListedCatalog(procedures);
  }

  /** Returns the ids of all procedures, in the order of the catalogue. */
  List<ProcedureId> ids();

  /** Returns the procedure with the given id, or empty if the catalogue has none. */
  Optional<Procedure> find(ProcedureId id);

  /** Returns the procedures that carry the given code, however closely it fits, in order. */
  List<Procedure> byCode(Code code);

  /** Returns the number of procedures. */
  default int size() {
    return ids().size();
  }

  /** Returns all procedures, in the order of the catalogue. */
  default Stream<Procedure> stream() {
    return ids().stream().map(id -> find(id).orElseThrow());
  }

  /**
   * Returns what was computed from exactly these procedures when the catalogue was compiled, such
   * as a search index, or empty if nothing of that name was. A catalogue that is laid over,
   * filtered or otherwise derived has no attachments.
   *
   * @param name the name under which a {@link CatalogAttachment} was compiled
   */
  default Optional<ByteBuffer> attachment(String name) {
    return Optional.empty();
  }

  /**
   * Returns this catalogue with another laid over it: where both have an id, the other's procedure
   * stands in place of this one's; what only the other has follows at the end.
   */
  default ProcedureCatalog with(ProcedureCatalog other) {
    return new OverlaidCatalog(this, other);
  }

  /**
   * Returns a catalogue of the procedures that pass a test, in the same order. The test is applied
   * once to each, now.
   */
  default ProcedureCatalog filter(Predicate<Procedure> test) {
    return of(stream().filter(test).toList());
  }
}
