package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.Code;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.vocabulary.CodeSystem;

class JacksonModuleDiscoveryTest {

  @Test
  void onTheModulePath_mapperFindsTheModule() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertEquals(
        "{\"system\":\"icd-10-pcs\",\"value\":\"0FT44ZZ\"}",
        mapper.writeValueAsString(Code.of(CodeSystem.ICD_10_PCS, "0FT44ZZ")));
  }

  /** Without module descriptors it is the file in META-INF/services that counts. */
  @Test
  void onTheClassPath_mapperFindsTheModule() throws Exception {
    try (URLClassLoader classPath = new URLClassLoader(classPath(), null)) {
      Class<?> mapper = classPath.loadClass(ObjectMapper.class.getName());
      List<?> found =
          (List<?>) mapper.getMethod("findModules", ClassLoader.class).invoke(null, classPath);

      assertNotSame(ObjectMapper.class, mapper);
      assertEquals(
          List.of(ProcedureJacksonModule.class.getName()),
          found.stream().map(module -> module.getClass().getName()).toList());
    }
  }

  private static URL[] classPath() {
    return Stream.of(
            JsonProperty.class,
            JsonFactory.class,
            ObjectMapper.class,
            Procedure.class,
            ProcedureJacksonModule.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .toArray(URL[]::new);
  }
}
