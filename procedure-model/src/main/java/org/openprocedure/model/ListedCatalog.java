package org.openprocedure.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalogue of procedures that are held in memory. */
final class ListedCatalog implements ProcedureCatalog {

  private final Map<ProcedureId, Procedure> procedures = new LinkedHashMap<>();
  private final Map<Code, List<Procedure>> byCode = new LinkedHashMap<>();
  private final List<ProcedureId> ids;

  ListedCatalog(Collection<Procedure> procedures) {
    for (Procedure procedure : procedures) {
      add(procedure);
    }
    ids = List.copyOf(this.procedures.keySet());
  }

  private void add(Procedure procedure) {
    if (procedures.putIfAbsent(procedure.id(), procedure) != null) {
      throw InvalidProcedureException.of(
          "ProcedureCatalog", "ids", "must not repeat an id, but '" + procedure.id() + "' does");
    }
    for (CodeMapping mapping : procedure.codes()) {
      byCode.computeIfAbsent(mapping.code(), code -> new ArrayList<>(1)).add(procedure);
    }
  }

  @Override
  public List<ProcedureId> ids() {
    return ids;
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    return Optional.ofNullable(procedures.get(id));
  }

  @Override
  public List<Procedure> byCode(Code code) {
    return List.copyOf(byCode.getOrDefault(code, List.of()));
  }

  @Override
  public Stream<Procedure> stream() {
    return procedures.values().stream();
  }
}
