package org.openprocedure.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program inside this JVM. */
record Run(int code, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Procedures.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
