/** In-memory search over any catalogue of procedures. */
module org.openprocedure.search {
  requires transitive org.openprocedure.model;
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.openprocedure.search;

  provides org.openprocedure.model.CatalogAttachment with
      org.openprocedure.search.index.IndexAttachment;
}
