package org.openprocedure.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One catalogue laid over another; neither is decoded for it. */
final class OverlaidCatalog implements ProcedureCatalog {

  private final ProcedureCatalog under;
  private final ProcedureCatalog over;
  private final List<ProcedureId> ids;
  private final Map<ProcedureId, Integer> places = new HashMap<>();
  private final Set<ProcedureId> replaced;

  OverlaidCatalog(ProcedureCatalog under, ProcedureCatalog over) {
    this.under = under;
    this.over = over;
    Set<ProcedureId> all = new LinkedHashSet<>(under.ids());
    all.addAll(over.ids());
    ids = List.copyOf(all);
    ids.forEach(id -> places.put(id, places.size()));
    replaced = Set.copyOf(over.ids());
  }

  @Override
  public List<ProcedureId> ids() {
    return ids;
  }

  @Override
  public Optional<Procedure> find(ProcedureId id) {
    return replaced.contains(id) ? over.find(id) : under.find(id);
  }

  @Override
  public List<Procedure> byCode(Code code) {
    return Stream.concat(
            under.byCode(code).stream().filter(procedure -> !replaced.contains(procedure.id())),
            over.byCode(code).stream())
        .sorted((a, b) -> Integer.compare(place(a), place(b)))
        .toList();
  }

  private int place(Procedure procedure) {
    return places.getOrDefault(procedure.id(), ids.size());
  }
}
