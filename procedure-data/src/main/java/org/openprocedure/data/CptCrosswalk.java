package org.openprocedure.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprocedure.model.Code;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Term;

/** Which CPT numbers belong to which procedures: bare numbers, in a file of their own. */
final class CptCrosswalk {

  private static final String HEADER = "id,number,match";

  private final Map<ProcedureId, List<CodeMapping>> numbers = new LinkedHashMap<>();
  private final Map<Code, List<ProcedureId>> procedures = new LinkedHashMap<>();

  private CptCrosswalk() {}

  /**
   * Returns the crosswalk of a CSV text with the header "id,number,match".
   *
   * @throws CatalogFormatException if a line is of another form
   */
  static CptCrosswalk parse(String name, byte[] csv) {
    List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw refused(name, 1, lines.isEmpty() ? "" : lines.get(0), "the header " + HEADER);
    }
    CptCrosswalk crosswalk = new CptCrosswalk();
    for (int i = 1; i < lines.size(); i++) {
      crosswalk.add(name, i + 1, lines.get(i));
    }
    return crosswalk;
  }

  private void add(String name, int line, String row) {
    String[] cells = row.split(",", 3);
    try {
      ProcedureId id = ProcedureId.of(cells[0]);
      Code code = Code.of(CodeSystem.CPT, cells[1]);
      CodeMatch match = Term.find(CodeMatch.class, cells[2]).orElseThrow();
      numbers.computeIfAbsent(id, any -> new ArrayList<>()).add(new CodeMapping(code, match));
      procedures.computeIfAbsent(code, any -> new ArrayList<>()).add(id);
    } catch (RuntimeException e) {
      throw refused(name, line, row, "an id, a CPT number and a match");
    }
  }

  private static CatalogFormatException refused(
      String name, int line, String found, String allowed) {
    return new CatalogFormatException(
        new FormatProblem(name, "", line, 1, '"' + found + '"', allowed));
  }

  List<CodeMapping> numbersOf(ProcedureId id) {
    return numbers.getOrDefault(id, List.of());
  }

  List<ProcedureId> proceduresWith(Code code) {
    return procedures.getOrDefault(code, List.of());
  }
}
