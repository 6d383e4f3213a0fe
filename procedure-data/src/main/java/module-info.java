/** Procedures in JSON, compiled catalogues, and the catalogue that comes with the library. */
module org.openprocedure.data {
  requires transitive org.openprocedure.model;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports org.openprocedure.data;

  uses org.openprocedure.model.CatalogAttachment;

  provides com.fasterxml.jackson.databind.Module with
      org.openprocedure.data.ProcedureJacksonModule;
}
