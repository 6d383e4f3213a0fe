package org.openprocedure.examples.coldstart;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** Reads the records with Jackson databind into plain Java records. */
final class RecordsStart {

  private RecordsStart() {}

  public static void main(String[] arguments) throws IOException {
    List<PlainRecords.Procedure> procedures =
        new JsonMapper()
            .readValue(
                new File(arguments[0]), new TypeReference<List<PlainRecords.Procedure>>() {});
    System.out.println(procedures.get(procedures.size() / 2).recovery());
  }
}
