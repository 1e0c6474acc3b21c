package cn.yince;

import cn.yince.compute.Figures;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Settings;
import cn.yince.pack.TableCodes;
import cn.yince.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a booklet and where each of them prints.
 *
 * @param settings how the pack prints numbers
 * @param codes names of codes, the unit's additions included
 * @param figures every number with what it was made of
 * @param occurrences every number where it prints, in the order of the booklet: the tables first
 * @param errors how many errors the file has: the numbers are those of what is typed all the same
 * @param carriedOn that its year has no edition of its own, when it is so
 */
public record Proofs(
        Settings settings,
        TableCodes codes,
        Figures figures,
        List<Occurrence> occurrences,
        long errors,
        Optional<Problem> carriedOn) {}
