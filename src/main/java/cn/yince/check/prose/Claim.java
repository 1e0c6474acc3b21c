package cn.yince.check.prose;

/**
 * A sum or percentage with what the text says it is.
 *
 * @param role what it says of its subject
 * @param subject what it is said of; null when the text names nothing the booklet knows
 * @param explicit whether the subject stands in the same clause
 * @param whole whether nothing but the name, the year and such stands before the number: no part of it is meant
 * @param year the year meant; 0 when none is said
 * @param down whether the role is a fall
 * @param stated whether the role is said in words, not only by standing behind the name
 * @param base the words behind 占 or 比, e.g. what a share is taken of; empty otherwise
 * @param elsewhere whether it is a sum of another booklet, such as what was spent of last year's budget
 * @param partOf the sum before 其中 that this is a part of; null for none
 * @param quantity the number
 */
record Claim(
        Role role,
        Subject subject,
        boolean explicit,
        boolean whole,
        int year,
        boolean down,
        boolean stated,
        String base,
        boolean elsewhere,
        Quantity partOf,
        Quantity quantity) {}
