package org.openprocedure.benchmarks.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openprocedure.model.AnesthesiaOption;
import org.openprocedure.model.CareSetting;
import org.openprocedure.model.Classification;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.Synonym;
import org.openprocedure.model.vocabulary.AnesthesiaType;
import org.openprocedure.model.vocabulary.Approach;
import org.openprocedure.model.vocabulary.BodySite;
import org.openprocedure.model.vocabulary.Category;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;
import org.openprocedure.model.vocabulary.Facility;
import org.openprocedure.model.vocabulary.Register;
import org.openprocedure.model.vocabulary.Specialty;
import org.openprocedure.model.vocabulary.Term;

/**
 * Short records of the procedures that the catalogue is to have, so that the search can be judged
 * before their pages are written: names, synonyms, codes and facts, and no body text.
 */
public final class PlanCatalog {

  private static final String FILE = "coverage/procedures.tsv";

  private PlanCatalog() {}

  /** Returns the planned procedures as a corpus. */
  public static Corpus corpus() {
    try (Stream<String> lines = Files.lines(SharedFolder.needed(FILE), StandardCharsets.UTF_8)) {
      List<Procedure> records = lines.skip(1).map(line -> procedure(line.split("\t", -1))).toList();
      return new Corpus(
          "plan", "names and facts of the planned procedures", ProcedureCatalog.of(records));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Procedure procedure(String[] cells) {
    return Procedure.builder()
        .id(ProcedureId.of(cells[0]))
        .plainName(cells[1])
        .name(cells[2])
        .synonyms(values(cells[3]).map(text -> Synonym.of(text, Register.CLINICAL)).toList())
        .classification(classification(cells))
        .anesthesia(terms(AnesthesiaType.class, cells[8]).map(AnesthesiaOption::of).toList())
        .settings(terms(Facility.class, cells[9]).map(CareSetting::of).toList())
        .codes(
            values(cells[10])
                .map(code -> CodeMapping.of(CodeSystem.ICD_10_PCS, code, CodeMatch.RELATED))
                .toList())
        .build();
  }

  private static Classification classification(String[] cells) {
    return Classification.builder()
        .specialties(terms(Specialty.class, cells[4]).toList())
        .bodySites(terms(BodySite.class, cells[5]).toList())
        .category(terms(Category.class, cells[6]).findFirst())
        .approaches(terms(Approach.class, cells[7]).toList())
        .build();
  }

  private static <E extends Enum<E> & Term> Stream<E> terms(Class<E> vocabulary, String cell) {
    return values(cell).map(code -> Term.find(vocabulary, code)).flatMap(Optional::stream);
  }

  private static Stream<String> values(String cell) {
    return Arrays.stream(cell.split(";", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .distinct();
  }
}
