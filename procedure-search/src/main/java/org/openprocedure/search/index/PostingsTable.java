package org.openprocedure.search.index;

/**
 * For each term the procedures that have it, in rising order, with the impact on each.
 *
 * <p>A list is cut into blocks of {@value #BLOCK}. Of each block but the only one of a short list,
 * the last procedure is known beforehand, so that a walk can leap over blocks; of each list, the
 * highest impact is known, so that a search can tell when a term cannot matter any more.
 */
public final class PostingsTable {

  static final int BLOCK = 128;

  private final byte[] bytes;
  private final int[] starts;
  private final int[] sizes;
  private final byte[] highest;

  /** The place of the first block of each term among all blocks; short lists have none. */
  private final int[] firstBlocks;

  private final int[] blockStarts;
  private final int[] blockLasts;

  private PostingsTable(
      byte[] bytes,
      int[] starts,
      int[] sizes,
      byte[] highest,
      int[] firstBlocks,
      int[] blockStarts,
      int[] blockLasts) {
    this.bytes = bytes;
    this.starts = starts;
    this.sizes = sizes;
    this.highest = highest;
    this.firstBlocks = firstBlocks;
    this.blockStarts = blockStarts;
    this.blockLasts = blockLasts;
  }

  static PostingsTable read(StoredArrays in) {
    byte[] bytes = in.bytes();
    int[] starts = in.rising();
    int[] sums = in.rising();
    byte[] highest = in.bytes();
    int[] sizes = new int[sums.length];
    int[] firstBlocks = new int[sums.length + 1];
    for (int term = 0; term < sums.length; term++) {
      sizes[term] = sums[term] - (term == 0 ? 0 : sums[term - 1]);
      firstBlocks[term + 1] = firstBlocks[term] + blocks(sizes[term]);
    }
    return new PostingsTable(bytes, starts, sizes, highest, firstBlocks, in.rising(), in.ints());
  }

  void write(StoredArrays.Writer out) {
    out.bytes(bytes);
    out.rising(starts);
    int[] sums = new int[sizes.length];
    int sum = 0;
    for (int term = 0; term < sizes.length; term++) {
      sum += sizes[term];
      sums[term] = sum;
    }
    out.rising(sums);
    out.bytes(highest);
    out.rising(blockStarts);
    out.ints(blockLasts);
  }

  /** Returns the number of blocks whose ends are kept; a short list needs none. */
  private static int blocks(int size) {
    return size <= BLOCK ? 0 : (size + BLOCK - 1) / BLOCK;
  }

  /** Returns how many procedures have a term. */
  public int size(int term) {
    return sizes[term];
  }

  /** Returns the highest impact of a term on any procedure, from 1 to 255. */
  public int highest(int term) {
    return highest[term] & 0xFF;
  }

  /** Returns a walk through the procedures of a term, before the first. */
  public Postings of(int term) {
    return new Postings(
        bytes,
        starts[term],
        sizes[term],
        blockLasts,
        blockStarts,
        firstBlocks[term],
        firstBlocks[term + 1]);
  }

  /** Puts the postings of one term behind those of the one before. */
  static final class Writer {

    private final Varints.Writer bytes = new Varints.Writer();
    private final int[] starts;
    private final int[] sizes;
    private final byte[] highest;
    private final int[] firstBlocks;
    private final Varints.Writer blockStarts = new Varints.Writer();
    private final Varints.Writer blockLasts = new Varints.Writer();
    private int term = -1;
    private int last;
    private int written;

    Writer(int terms) {
      starts = new int[terms];
      sizes = new int[terms];
      highest = new byte[terms];
      firstBlocks = new int[terms + 1];
    }

    void beginTerm(int size) {
      term++;
      starts[term] = bytes.size();
      sizes[term] = size;
      firstBlocks[term + 1] = firstBlocks[term] + blocks(size);
      last = -1;
      written = 0;
    }

    void add(int number, int impact) {
      boolean hasBlocks = sizes[term] > BLOCK;
      if (hasBlocks && written % BLOCK == 0) {
        blockStarts.add(bytes.size());
      }
      bytes.add(number - last - 1);
      bytes.addByte(impact);
      highest[term] = (byte) Math.max(highest[term] & 0xFF, impact);
      last = number;
      written++;
      if (hasBlocks && (written % BLOCK == 0 || written == sizes[term])) {
        blockLasts.add(number);
      }
    }

    PostingsTable toTable() {
      int blocks = firstBlocks[firstBlocks.length - 1];
      return new PostingsTable(
          bytes.toBytes(),
          starts,
          sizes,
          highest,
          firstBlocks,
          numbers(blockStarts, blocks),
          numbers(blockLasts, blocks));
    }

    private static int[] numbers(Varints.Writer stored, int count) {
      Varints in = new Varints(stored.toBytes(), 0);
      int[] numbers = new int[count];
      for (int i = 0; i < count; i++) {
        numbers[i] = in.next();
      }
      return numbers;
    }
  }
}
