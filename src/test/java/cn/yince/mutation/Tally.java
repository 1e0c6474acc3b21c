package cn.yince.mutation;

/** How often. */
final class Tally {
    int mutations;
    int breaking;
    int reported;
    int rightPlace;
    int veryLine;
    int within;
    int wrong;

    void add(Tally other) {
        mutations += other.mutations;
        breaking += other.breaking;
        reported += other.reported;
        rightPlace += other.rightPlace;
        veryLine += other.veryLine;
        within += other.within;
        wrong += other.wrong;
    }

    @Override
    public String toString() {
        return "%6d %6d %6d %6d %6d %6d %6d"
                .formatted(mutations, breaking, reported, rightPlace, veryLine, within, wrong);
    }
}
