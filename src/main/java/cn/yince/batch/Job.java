package cn.yince.batch;

import cn.yince.batch.result.Outcome;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A unit of a run.
 *
 * @param rank its place among the units of the run, from 0
 * @param file its file as the user named it
 * @param earlier what became of it in an earlier run; nothing when it is made again, whatever that was
 */
public record Job(int rank, Path file, Optional<Outcome> earlier) {}
