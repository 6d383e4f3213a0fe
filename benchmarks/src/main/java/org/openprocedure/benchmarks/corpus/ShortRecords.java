package org.openprocedure.benchmarks.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openprocedure.model.CodeMapping;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;
import org.openprocedure.model.ProcedureId;
import org.openprocedure.model.vocabulary.CodeMatch;
import org.openprocedure.model.vocabulary.CodeSystem;

/** Very many records of an id, a name and a code: what a hospital's list of charges looks like. */
final class ShortRecords {

  private static final String ORDER_FILE = "data/icd10pcs_order_2026.zip";
  private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final List<String> QUALIFIERS =
      List.of(
          "Staged",
          "Repeat",
          "Emergency",
          "Elective",
          "Robot Assisted",
          "Image Guided",
          "Delayed",
          "Primary",
          "Pediatric",
          "Outpatient",
          "Second Side",
          "Combined",
          "Limited",
          "Extended");

  private ShortRecords() {}

  static Corpus corpus(String name, int size) {
    Optional<Path> file = SharedFolder.file(ORDER_FILE);
    List<PcsTitles.Title> titles = file.map(PcsTitles::read).orElseGet(ComposedTitles::all);
    String origin = file.isPresent() ? "ICD-10-PCS long titles" : "titles composed from axes";
    List<Procedure> records = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      records.add(record(number, size, titles));
    }
    String description =
        size > titles.size() ? origin + ", varied by qualifiers and device numbers" : origin;
    return new Corpus(name, description, ProcedureCatalog.of(records));
  }

  /** Returns a valid code of a range that ICD-10-PCS does not use: its first character is Z. */
  static String code(int number) {
    char[] code = "Z000000".toCharArray();
    int rest = number;
    for (int place = code.length - 1; rest > 0; place--) {
      code[place] = CODE_CHARACTERS.charAt(rest % CODE_CHARACTERS.length());
      rest /= CODE_CHARACTERS.length();
    }
    return new String(code);
  }

  /** The titles in turn, from all over the list where they are more than enough. */
  private static Procedure record(int number, int size, List<PcsTitles.Title> titles) {
    int round = number / titles.size();
    int place =
        size < titles.size()
            ? (int) ((long) number * titles.size() / size)
            : number % titles.size();
    PcsTitles.Title title = titles.get(place);
    String text = round == 0 ? title.text() : title.text() + variation(number, round);
    String code = round == 0 ? title.code() : code(number);
    return Procedure.builder()
        .id(ProcedureId.of("p" + number + "-" + code.toLowerCase(Locale.ROOT)))
        .name(text)
        .addCode(CodeMapping.of(CodeSystem.ICD_10_PCS, code, CodeMatch.EXACT))
        .build();
  }

  private static String variation(int number, int round) {
    String qualifier = QUALIFIERS.get((round + number) % QUALIFIERS.size());
    return ", " + qualifier + ", Device " + (number / 7 % 97 + 1);
  }
}
