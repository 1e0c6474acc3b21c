package cn.yince.check.prose.naming;

import cn.yince.unit.amount.Address;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What texts call the figures and tables of a pack's booklets, and which of them texts are held against. Tables and
 * sections are named as the pack shows them.
 *
 * @param ofBudgets whether the booklets' own sums are those of a budget, so that 预算 means these
 * @param namings names of figures, in order
 * @param functional tables of functional items
 * @param economic the table of 基本支出 by economic item
 * @param basicSections sections where nothing but 基本支出 is meant
 * @param counted the section in whose texts things are counted
 * @param itemsTyped the figure in whose place items are typed one by one under headings; none for nowhere
 * @param forms forms of projects
 * @param denials what may be said not to exist
 * @param fullNames names in place of shorter ones
 * @param terms terms of the field, by what is written wrongly in their place
 * @param residues what was left of templates and of programs
 * @param mentions every figure and table mentioned
 */
public record Vocabulary(
        boolean ofBudgets,
        List<Naming> namings,
        Functional functional,
        Economic economic,
        Set<String> basicSections,
        Map<Counted, String> counted,
        Optional<Address> itemsTyped,
        FormNaming forms,
        Denials denials,
        Map<String, String> fullNames,
        Map<String, String> terms,
        ResidueList residues,
        List<Mention> mentions) {

    /**
     * Tables whose rows are functional codes.
     *
     * @param tables all of them
     * @param amounts the cells that settle whether an item has an amount: table, each row, column
     */
    public record Functional(Set<String> tables, Address amounts) {
        /** The table that settles whether an item has an amount. */
        public String table() {
            return amounts.head();
        }

        /** Its column. */
        public String column() {
            return amounts.last();
        }
    }

    /**
     * The table of 基本支出.
     *
     * @param table its name
     * @param column where the rows of an item, one for each kind of staff, have their sum; none when an item has one
     *     cell
     */
    public record Economic(String table, Optional<String> column) {}

    /**
     * Forms of projects.
     *
     * @param group the group of all forms
     * @param typed where one is typed, up to its number, with a dot behind
     * @param below what a project has typed below its number when it has a form, with a dot before; empty when each has
     * @param sums figures of a project's money, what was planned for the year first
     * @param costLimits the figure no single cost exceeds, by a word of the path it is typed at
     * @param evidence what proves that a project was planned
     */
    public record FormNaming(
            String group,
            String typed,
            String below,
            List<String> sums,
            Map<String, String> costLimits,
            String evidence) {
        /** The key of {@link #costLimits} for every other path. */
        public static final String OTHERWISE = "其他";

        /** The figure no single cost typed at a path exceeds. */
        public String costLimit(String path) {
            return costLimits.entrySet().stream()
                    .filter(entry -> path.contains("." + entry.getKey() + "."))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(costLimits.getOrDefault(OTHERWISE, ""));
        }
    }
}
