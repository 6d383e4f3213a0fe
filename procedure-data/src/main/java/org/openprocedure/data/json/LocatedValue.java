package org.openprocedure.data.json;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it begins. */
sealed interface LocatedValue {

  Position position();

  /** Returns the value as a reader would see it, for an error message. */
  String shown();

  /**
   * An object.
   *
   * @param names where each member's name stands first
   * @param repeated where a name stands again
   */
  record Obj(
      Map<String, LocatedValue> members,
      Map<String, Position> names,
      Map<String, Position> repeated,
      Position position)
      implements LocatedValue {
    @Override
    public String shown() {
      return "an object";
    }
  }

  record Arr(List<LocatedValue> elements, Position position) implements LocatedValue {
    @Override
    public String shown() {
      return "an array";
    }
  }

  record Text(String text, Position position) implements LocatedValue {
    @Override
    public String shown() {
      return Shown.text(text);
    }
  }

  /** A number as it was written, so that no digit is lost before it is known what is asked for. */
  record Numeral(String literal, Position position) implements LocatedValue {
    @Override
    public String shown() {
      return "the number " + Shown.shortened(literal);
    }
  }

  record Flag(boolean flag, Position position) implements LocatedValue {
    @Override
    public String shown() {
      return Boolean.toString(flag);
    }
  }

  record Null(Position position) implements LocatedValue {
    @Override
    public String shown() {
      return "null";
    }
  }
}
