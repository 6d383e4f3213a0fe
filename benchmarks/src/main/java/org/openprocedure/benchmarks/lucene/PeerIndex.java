package org.openprocedure.benchmarks.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openprocedure.model.Procedure;
import org.openprocedure.model.ProcedureCatalog;

/** A Lucene index of one segment with a searcher over it that is kept. */
public final class PeerIndex implements Closeable {

  private static final double BUFFER_MEGABYTES = 1_024;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private PeerIndex(Directory directory) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    // Queries differ: keeping their matches costs more than it brings.
    searcher.setQueryCache(null);
  }

  /** Returns an index in memory of a catalogue. */
  public static PeerIndex over(ProcedureCatalog catalog, IndexSettings settings) {
    return write(catalog, settings, new ByteBuffersDirectory());
  }

  /** Writes the index of a catalogue into a directory and opens it. */
  public static PeerIndex write(
      ProcedureCatalog catalog, IndexSettings settings, Directory directory) {
    PeerDocuments documents = new PeerDocuments(settings);
    try (IndexWriter writer = new IndexWriter(directory, configuration(settings))) {
      Iterator<Procedure> procedures = catalog.stream().iterator();
      while (procedures.hasNext()) {
        writer.addDocument(documents.of(procedures.next()));
      }
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return open(directory);
  }

  /** Opens an index that was written before. */
  public static PeerIndex open(Directory directory) {
    try {
      return new PeerIndex(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the searcher. */
  public IndexSearcher searcher() {
    return searcher;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static IndexWriterConfig configuration(IndexSettings settings) {
    return new IndexWriterConfig(PeerAnalyzer.forDocuments())
        .setCodec(settings.directPostings() ? new DirectCodec() : Codec.getDefault())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setUseCompoundFile(false);
  }

  /** The default codec with postings held as plain arrays. */
  private static final class DirectCodec extends Lucene912Codec {

    private final PostingsFormat direct = PostingsFormat.forName("Direct");

    @Override
    public PostingsFormat getPostingsFormatForField(String field) {
      return direct;
    }
  }
}
