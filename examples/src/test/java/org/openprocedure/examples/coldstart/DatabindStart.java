package org.openprocedure.examples.coldstart;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.openprocedure.data.ProcedureJacksonModule;
import org.openprocedure.model.Procedure;

/** Reads the records with Jackson databind into typed, checked values. */
final class DatabindStart {

  private DatabindStart() {}

  public static void main(String[] arguments) throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new ProcedureJacksonModule()).build();
    List<Procedure> procedures =
        mapper.readValue(new File(arguments[0]), new TypeReference<List<Procedure>>() {});
    System.out.println(procedures.size());
  }
}
