/**
 * Medical procedures as immutable values, and the vocabularies and the catalogue interface that go
 * with them.
 */
module org.openprocedure.model {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports org.openprocedure.model;
  exports org.openprocedure.model.vocabulary;
}
