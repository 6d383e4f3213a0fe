package org.openprocedure.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.openprocedure.model.fixtures.SampleProcedures;

/** Pins the compiled form, which files that others have compiled are kept in. */
class CompiledFormTest {

  @Test
  void compiledForm_isTheOneThatThisFormatVersionHas() throws NoSuchAlgorithmException {
    byte[] compiled = CompiledCatalogs.bytes(SampleProcedures.catalog(3));

    assertEquals(
        "4158dc0699f6eccf2eab7b8b147a037bd0c1ddc25416a7f3d561c59ce51d280d",
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(compiled)),
        "The compiled form has changed: raise the format version in CatalogWriter.MAGIC, so that"
            + " older files are refused, and pin the new form here. (Where only the sample"
            + " procedures have changed, pin it and leave the version.)");
  }
}
